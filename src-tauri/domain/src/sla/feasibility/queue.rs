//! The queue: leads wait for whoever is free next, the most urgent class first and in it the one that waited longest.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

/// A lead to be worked; times in seconds since the epoch of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// When it arrives.
    pub arrives: i64,
    /// Its priority: 0 goes first.
    pub class: usize,
    /// How many seconds the first attempt keeps a person busy.
    pub work: i64,
}

/// How many people are on duty, from each instant on; nobody before the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staffing(Vec<(i64, u32)>);

impl Staffing {
    /// People on duty from these instants on, in any order; of two at one instant the later one counts.
    pub fn new(mut steps: Vec<(i64, u32)>) -> Self {
        steps.sort_by_key(|(at, _)| *at);
        Self(steps)
    }
}

/// When each lead gets its first attempt: the moment somebody takes it. None for leads that nobody ever takes.
///
/// People are pooled: whoever is free takes the next lead of any class. Whoever works on a lead finishes it, also when
/// their shift ends meanwhile. A lead is taken as soon as fewer leads are being worked than people are on duty. These may
/// be leads of any source: a typed profile, or records.
pub fn replay(leads: &[Lead], staffing: &Staffing) -> Vec<Option<i64>> {
    let classes = leads.iter().map(|lead| lead.class + 1).max().unwrap_or(0);
    let mut coming: Vec<usize> = (0..leads.len()).collect();
    coming.sort_by_key(|at| leads[*at].arrives);
    let mut coming = coming.into_iter().peekable();
    let mut steps = staffing.0.iter().copied().peekable();
    let mut waiting = vec![VecDeque::new(); classes];
    let mut busy: BinaryHeap<Reverse<i64>> = BinaryHeap::new();
    let (mut people, mut attempts) = (0, vec![None; leads.len()]);
    loop {
        let next = [
            coming.peek().map(|at| leads[*at].arrives),
            steps.peek().map(|(at, _)| *at),
            busy.peek().map(|Reverse(ends)| *ends),
        ];
        let Some(now) = next.into_iter().flatten().min() else {
            return attempts;
        };
        while let Some(at) = coming.next_if(|at| leads[*at].arrives == now) {
            waiting[leads[at].class].push_back(at);
        }
        while let Some((_, on_duty)) = steps.next_if(|(at, _)| *at == now) {
            people = on_duty;
        }
        while busy.peek().is_some_and(|Reverse(ends)| *ends <= now) {
            busy.pop();
        }
        while busy.len() < usize::try_from(people).unwrap_or(usize::MAX) {
            let Some(taken) = waiting.iter_mut().find_map(VecDeque::pop_front) else {
                break;
            };
            attempts[taken] = Some(now);
            busy.push(Reverse(now + leads[taken].work.max(0)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(arrives: i64, class: usize, work: i64) -> Lead {
        Lead { arrives, class, work }
    }

    #[test]
    fn the_urgent_class_goes_first_and_in_it_whoever_waited_longest() {
        let leads = [lead(0, 1, 10), lead(1, 1, 10), lead(3, 0, 10), lead(2, 0, 10)];
        let one = Staffing::new(vec![(0, 1)]);
        assert_eq!(replay(&leads, &one), [Some(0), Some(30), Some(20), Some(10)]);
    }

    #[test]
    fn what_is_begun_is_finished_after_the_shift_and_what_waits_stays_until_the_next() {
        let leads = [lead(0, 0, 100), lead(5, 0, 1), lead(5, 0, 1)];
        let shifts = Staffing::new(vec![(0, 1), (50, 0), (200, 1), (201, 0)]);
        assert_eq!(replay(&leads, &shifts), [Some(0), Some(200), None]);
    }

    #[test]
    fn nobody_no_leads_and_no_work_end_at_once() {
        assert_eq!(replay(&[lead(0, 0, 1)], &Staffing::default()), [None]);
        assert_eq!(replay(&[], &Staffing::new(vec![(0, 3)])), []);
        let at_once = [lead(7, 0, 0); 3];
        assert_eq!(replay(&at_once, &Staffing::new(vec![(0, 1)])), [Some(7); 3]);
    }
}
