"""WeasyPrint: sets the report once as PDF/UA; prints the CPU time of that in seconds, without
starting Python or importing, and the most memory the process took, in kilobytes."""
import html
import json
import os
import resource
import sys
import time

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

STYLE = """
@font-face { font-family: Sans; src: url(file://FONTS/Inter-Regular.ttf); font-weight: 400 }
@font-face { font-family: Sans; src: url(file://FONTS/Inter-SemiBold.ttf); font-weight: 600 }
@font-face { font-family: Serif; src: url(file://FONTS/SourceSerif4-Regular.ttf); font-weight: 400 }
@page { size: A4; margin: 70pt 60pt;
  @top-left { content: "HEAD"; font: 8pt Sans }
  @bottom-left { content: "Version 8"; font: 8pt Sans }
  @bottom-right { content: counter(page) " of " counter(pages); font: 8pt Sans } }
body { font: 10pt/1.45 Serif; margin: 0 }
h1 { font: 600 17pt Sans; break-before: page } h2 { font: 600 11pt Sans }
table { font: 8.5pt/1.4 Sans; border-collapse: collapse; width: 100% }
td, th { border-top: .5pt solid #c8c8c8; padding: 4pt; text-align: left; vertical-align: top }
tr { break-inside: avoid } .right { text-align: right } strong { font-weight: 600; font-family: Sans }
nav a::after { content: leader(' ') target-counter(attr(href), page) } nav li { list-style: none }
"""


def markup(report, fonts):
    parts, contents = [], []
    for number, block in enumerate(report["blocks"]):
        kind = block["kind"]
        if kind == "heading":
            level = block["level"]
            text = html.escape(block["text"])
            if level == 1:
                contents.append(f'<li><a href="#s{number}">{text}</a></li>')
            parts.append(f'<h{level} id="s{number}">{text}</h{level}>')
        elif kind == "paragraph":
            runs = (
                f"<strong>{html.escape(run['text'])}</strong>" if run["strong"] else html.escape(run["text"])
                for run in block["runs"]
            )
            parts.append(f"<p>{''.join(runs)}</p>")
        elif kind == "list":
            entries = "".join(f"<li>{html.escape(entry)}</li>" for entry in block["entries"])
            parts.append(f"<ul>{entries}</ul>")
        else:
            head = "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in block["head"])
            rows = "".join(
                "<tr>"
                + "".join(
                    f'<td class="right">{html.escape(cell)}</td>' if at > 2 else f"<td>{html.escape(cell)}</td>"
                    for at, cell in enumerate(row)
                )
                + "</tr>"
                for row in block["rows"]
            )
            parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
    style = STYLE.replace("FONTS", os.path.abspath(fonts)).replace("HEAD", html.escape(report["head"]))
    title = html.escape(report["title"])
    return (
        f'<html lang="en"><head><title>{title}</title><meta name="author" content="{html.escape(report["author"])}">'
        f"<style>{style}</style></head><body><h2>Contents</h2><nav><ul>{''.join(contents)}</ul></nav>"
        f"{''.join(parts)}</body></html>"
    )


source, fonts, out = sys.argv[1:4]
start = time.process_time()
with open(source, encoding="utf-8") as file:
    text = markup(json.load(file), fonts)
HTML(string=text).write_pdf(out, font_config=FontConfiguration(), pdf_variant="pdf/ua-1")
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
