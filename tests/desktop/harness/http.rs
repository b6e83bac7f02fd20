//! Just enough HTTP to speak to a WebDriver on this machine: one request a connection, JSON both ways, a limit on each.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// No call may take longer; a page that hangs then fails its test instead of stopping all of them.
const LIMIT: Duration = Duration::from_secs(40);

/// Sends one request and reads the answer's body as JSON.
pub(crate) fn send(port: u16, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
    let body = if method == "POST" {
        body.to_string()
    } else {
        String::new()
    };
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, LIMIT)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.set_write_timeout(Some(LIMIT))?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let text = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    serde_json::from_str(text).map_err(|error| std::io::Error::other(format!("{error}: {answer}")))
}
