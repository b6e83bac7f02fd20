//! Before a review is open: the list, a new one, the sample, settings.

use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::checker::points;
use domain::sample::{Sample, Scene, sample};
use domain::signing::{as_signed, settled, state};
use domain::succession;
use domain::template::{self, Agenda};
use domain::{Line, Quarter, Review, TimeOfDay, Typed, Workspace, Zone};
use store::{Op, OpKind, Store};

use super::passing::moment_in_words;
use crate::compose::{compose, day_in_words, signed_in_words, stages_agreed};
use crate::desk::{Desk, refused, throw_away};
use crate::host::Host;
use crate::{Home, Length, Nothing, OpenReview, PrepareReview, Refusal, ReviewCard, Settings, View, WorkspaceCard};

/// The workspaces on this machine, and what a new review would start from.
///
/// # Errors
/// None: a workspace that can't be opened is listed with the reason.
pub fn home(desk: &mut Desk, _: Nothing) -> Result<Home, Refusal> {
    desk.forget_rehearsals();
    let now = desk.host().now();
    let mut workspaces = Vec::new();
    for (id, folder) in desk.workspace_folders() {
        // The workspace itself is listed, not the copy it is rehearsed with.
        let held = desk.opened().ok().filter(|open| open.rehearses.is_none());
        let held = held.filter(|open| open.workspace().id == id);
        let card = match held {
            Some(open) => card(desk, &open.store),
            None => match Store::open(&folder, now) {
                Ok(store) => card(desk, &store),
                Err(error) => WorkspaceCard {
                    id,
                    company: String::new(),
                    changed: String::new(),
                    reviews: Vec::new(),
                    trouble: refused(error).message,
                },
            },
        };
        workspaces.push(card);
    }
    workspaces.reverse();
    let today = desk.host().local(now).date();
    let first = Quarter::of(today).map(Quarter::next);
    let quarters = std::iter::successors(first, |quarter| Some(quarter.next())).take(6);
    Ok(Home {
        workspaces,
        quarters: quarters.map(|quarter| quarter.to_string()).collect(),
        date: two_weeks_on(today).show(),
        settings: desk.settings(),
    })
}

/// A day two weeks on, put off over a weekend.
fn two_weeks_on(today: NaiveDate) -> NaiveDate {
    let mut day = today + Days::new(14);
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        day = day + Days::new(1);
    }
    day
}

/// Makes a review from the common definitions and opens it.
///
/// # Errors
/// The fault in what was typed, with the field it is about: `company`, `quarter`, `marketing/name`, `date` and so on.
pub fn prepare_review(desk: &mut Desk, request: PrepareReview) -> Result<View, Refusal> {
    let at = |field: &'static str| move |fault: domain::Fault| Refusal::from(fault).at(field);
    let company = domain::Name::read(&request.company, "Company").map_err(at("company"))?;
    let quarter = Quarter::read(&request.quarter, "Quarter").map_err(at("quarter"))?;
    let names = [&request.marketing, &request.sales];
    let fields = [["marketing/name", "marketing/title"], ["sales/name", "sales/title"]];
    let mut leaders = Vec::new();
    for (person, [name, title]) in names.iter().zip(fields) {
        leaders.push(domain::Name::read(&person.name, "Name").map_err(at(name))?);
        Line::read(&person.title, "Title").map_err(at(title))?;
    }
    if leaders
        .windows(2)
        .any(|pair| pair[0].as_str().eq_ignore_ascii_case(pair[1].as_str()))
    {
        let message = "One person can’t answer for both sides.";
        return Err(Refusal::input("taken", message)
            .hint("Name somebody else for sales.")
            .at("sales/name"));
    }
    let date = NaiveDate::read(&request.date, "Date").map_err(at("date"))?;
    let starts = TimeOfDay::read(&request.starts, "Start").map_err(at("starts"))?;
    let agenda = match request.length {
        Length::HalfDay => Agenda::First,
        Length::Shorter => Agenda::Shorter,
        Length::Short => Agenda::Short,
    };
    desk.clear()?;
    let now = desk.host().now();
    let kept = workspace_of(desk, company.as_str())?;
    let (mut store, fresh) = match kept {
        Some(store) => (store, None),
        None => {
            let leaders = names.map(|person| (person.name.as_str(), person.title.as_str()));
            let mut made = template::workspace(company.as_str(), leaders, &mut desk.identities())?;
            if let Some(zone) = desk.host().zone().and_then(|name| Zone::read(&name, "Time zone").ok()) {
                made.company.zone = zone;
            }
            let (made, id) = template::add_review(&made, quarter, date, starts, agenda, &mut desk.identities())
                .map_err(at("quarter"))?;
            let store = Store::create(&desk.workspace_folder(made.id), &made, now).map_err(refused)?;
            (store, Some(id))
        }
    };
    let id = match fresh {
        Some(id) => id,
        None => {
            let workspace = store.workspace();
            let (next, id) = template::add_review(workspace, quarter, date, starts, agenda, &mut desk.identities())
                .map_err(at("quarter"))?;
            let op = Op {
                name: "prepare review".into(),
                target: "review".into(),
                side: None,
                kind: OpKind::Step,
            };
            store.transact(op, now, next).map_err(refused)?;
            id
        }
    };
    desk.put(store, id);
    compose(desk, String::new())
}

/// The workspace of a company, if there is one that can be opened.
fn workspace_of(desk: &Desk, company: &str) -> Result<Option<Store>, Refusal> {
    for (_, folder) in desk.workspace_folders() {
        if let Ok(store) = Store::open(&folder, desk.host().now())
            && store.workspace().company.name.as_str().eq_ignore_ascii_case(company)
        {
            return Ok(Some(store));
        }
    }
    Ok(None)
}

/// Makes the sample anew and opens it at its review; nothing done in it is kept.
///
/// # Errors
/// The store's.
pub fn open_sample(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    desk.clear()?;
    let folder = desk.sample_folder();
    throw_away(&folder)?;
    let made = sample(&mut desk.identities())?;
    let id = made.review;
    let store = tell(desk, &folder, made)?;
    desk.put(store, id);
    compose(desk, String::new())
}

/// Opens the sample that was made before, for programs that make it once and use it often; `None` when there is none.
///
/// # Errors
/// The store's.
pub fn reopen_sample(desk: &mut Desk) -> Result<Option<View>, Refusal> {
    let folder = desk.sample_folder();
    if !folder.is_dir() {
        return Ok(None);
    }
    let store = Store::open(&folder, desk.host().now()).map_err(refused)?;
    // The newest one is the one it is about; the quarter before is there to be compared with.
    let Some(id) = store.workspace().reviews.last().map(|review| review.id) else {
        return Ok(None);
    };
    desk.put(store, id);
    compose(desk, String::new()).map(Some)
}

/// Lets the story of the sample happen in a new store, at the times it tells.
fn tell(desk: &Desk, folder: &Path, sample: Sample) -> Result<Store, Refusal> {
    let Sample {
        workspace,
        review,
        story,
    } = sample;
    let mut store = Store::create(folder, &workspace, desk.host().now()).map_err(refused)?;
    for (at, scene) in story {
        let at = desk.host().moment(at);
        let present = store.workspace().clone();
        let kind = match scene {
            Scene::Agreed(..) => OpKind::Passed,
            Scene::Changed(_) | Scene::Noted(_) => OpKind::Step,
        };
        if let Some(happened) = scene.happen(&present, review, at, &mut desk.identities())? {
            let op = Op {
                name: happened.name,
                target: happened.target,
                side: None,
                kind,
            };
            store.transact(op, at, happened.workspace).map_err(refused)?;
        }
    }
    Ok(store)
}

/// Opens a review.
///
/// # Errors
/// `unknown` for a review that is not there; `in_use`, `damaged` and the like when its store can't be opened.
pub fn open_review(desk: &mut Desk, request: OpenReview) -> Result<View, Refusal> {
    let unknown = || Refusal::input("unknown", "This review is not on this computer.");
    if desk.opened().is_ok_and(|open| open.workspace().id == request.workspace) {
        desk.clear()?;
    }
    let folder = desk.workspace_folder(request.workspace);
    if !folder.is_dir() {
        return Err(unknown());
    }
    let store = Store::open(&folder, desk.host().now()).map_err(refused)?;
    store.workspace().review(request.review).ok_or_else(unknown)?;
    desk.clear()?;
    desk.put(store, request.review);
    compose(desk, String::new())
}

/// Starts the next quarter from a signed review, and opens it.
///
/// # Errors
/// `unsigned` while it is not signed, `taken` when the next quarter has a review; as [`open_review`] otherwise.
pub fn start_next(desk: &mut Desk, request: OpenReview) -> Result<View, Refusal> {
    // The sample lies in no folder of its own name, but it is open when it is asked about.
    if desk.opened().is_ok_and(|open| open.workspace().id != request.workspace) || desk.opened().is_err() {
        open_review(desk, request)?;
    }
    let open = desk.opened()?;
    let (next, id) = succession::start_next(open.workspace(), request.review, &mut desk.identities())?;
    desk.transact("start the next quarter", "review", OpKind::Step, next)?;
    desk.turn_to(id);
    compose(desk, String::new())
}

/// Closes what is open and goes back to the list. The sample is thrown away.
///
/// # Errors
/// When the sample's folder can't be removed.
pub fn close(desk: &mut Desk, nothing: Nothing) -> Result<Home, Refusal> {
    desk.clear()?;
    home(desk, nothing)
}

/// The settings of this machine.
///
/// # Errors
/// None; settings that can't be read are the defaults.
pub fn settings(desk: &mut Desk, _: Nothing) -> Result<Settings, Refusal> {
    Ok(desk.settings())
}

/// Keeps these settings of this machine.
///
/// # Errors
/// `unwritable` when they can't be kept.
pub fn keep_settings(desk: &mut Desk, settings: Settings) -> Result<Settings, Refusal> {
    desk.keep_settings(settings)?;
    Ok(settings)
}

fn card(desk: &Desk, store: &Store) -> WorkspaceCard {
    let workspace = store.workspace();
    WorkspaceCard {
        id: workspace.id,
        company: workspace.company.name.to_string(),
        changed: moment_in_words(desk, store.origin().changed),
        reviews: workspace
            .reviews
            .iter()
            .rev()
            .map(|review| review_card(desk.host(), workspace, review))
            .collect(),
        trouble: String::new(),
    }
}

fn review_card(host: &dyn Host, workspace: &Workspace, review: &Review) -> ReviewCard {
    let read = as_signed(workspace, review.id);
    let workspace = read.as_ref();
    let agreed = stages_agreed(workspace, review);
    // What is open is looked for only where the signatures leave it open: every review is on the list, and most are signed.
    let state = settled(review).unwrap_or_else(|| state(workspace, review, &points(workspace, review)));
    let signed = signed_in_words(host, review, state);
    ReviewCard {
        id: review.id,
        quarter: review.quarter.to_string(),
        when: format!("{}, {}", day_in_words(review.date), review.starts),
        status: if signed.is_empty() {
            format!("{} of {} agreed", agreed.both, review.stages.len())
        } else {
            signed
        },
        marketing: agreed.marketing,
        sales: agreed.sales,
        agreed: agreed.both,
        stages: review.stages.len(),
        next: succession::successor(workspace, review)
            .map(|quarter| quarter.to_string())
            .unwrap_or_default(),
    }
}
