//! The list of commands: name, request and answer of each, in one place.
//!
//! It expands in this crate into the TypeScript map and the table of `rpc`, and in the window into the handlers. The
//! window's build script has this file as a module too, for the list of commands a window may call at all, so nothing
//! but the list may stand here.

/// Hands the list of commands to another macro: `name: Request => Answer;` each.
#[macro_export]
macro_rules! commands {
    ($with:ident) => {
        $with! {
            home: Nothing => Home;
            prepare_review: PrepareReview => View;
            open_sample: Nothing => View;
            open_review: OpenReview => View;
            start_next: OpenReview => View;
            rehearse: Nothing => View;
            end_rehearsal: Nothing => View;
            close: Nothing => Home;
            view: Nothing => View;
            change: ChangeRequest => View;
            put_back: PutBack => View;
            mend: MendRequest => View;
            make_enough: MakeEnough => View;
            draft: DraftRequest => Saved;
            answer: AnswerRequest => View;
            take_back: TakeBack => View;
            waive: WaiveRequest => View;
            take_back_waiver: TakeBackWaiver => View;
            sign: SignRequest => View;
            take_back_signature: TakeBackSignature => View;
            reopen: ReopenRequest => View;
            read_rule: ReadRule => RuleReading;
            fill_rule: FillRule => RuleReading;
            fill_decay: FillDecay => DecayReading;
            try_rule: TryRule => RuleTrial;
            add_field: AddField => View;
            start_meeting: Nothing => View;
            next_block: NextBlock => View;
            resume_block: ResumeBlock => View;
            pause_clock: Nothing => View;
            run_clock: Nothing => View;
            adjourn: Nothing => View;
            clock: Nothing => MeetingView;
            add_sources: AddSources => View;
            capture: CaptureRequest => View;
            recent: Nothing => Recent;
            make_action: MakeAction => View;
            make_issue: MakeIssue => View;
            understand: UnderstandRequest => UnderstoodView;
            undo: Nothing => View;
            redo: Nothing => View;
            test_lead: TestLead => LeadTested;
            weigh_cost: WeighCost => CostView;
            read_calendar: ReadCalendar => CalendarRead;
            try_plan: TryPlan => PlanView;
            plan_case: PlanCase => PlanView;
            preview: PreviewRequest => Preview;
            find_in_document: FindRequest => Matches;
            export: ExportRequest => Exporting;
            exporting: Nothing => Exporting;
            stop_export: Nothing => Exporting;
            reveal_export: Nothing => Exporting;
            share: ShareRequest => Exporting;
            look_at_file: Nothing => Looking;
            looking: Nothing => Looking;
            take_in: TakeIn => View;
            earlier_states: EarlierStatesOf => EarlierStates;
            restore: RestoreRequest => View;
            open_wall: Nothing => WallState;
            close_wall: Nothing => WallState;
            show_wall: ShowWall => WallState;
            watch_wall: WatchWall => WallShown;
            full_screen: Nothing => FullScreen;
            settings: Nothing => Settings;
            keep_settings: Settings => Settings;
        }
    };
}
