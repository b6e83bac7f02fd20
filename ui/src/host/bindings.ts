// Made from the Rust types by a test of the api; write over it with ACCORD_BINDINGS=write, never by hand.
export type Act = "remind" | "tell" | "reassign";
export type Action = { 
/**
 * Identity.
 */
id: ActionId, 
/**
 * The same in every quarter it is carried into.
 */
lineage: LineageId, 
/**
 * What is to be done, in one sentence.
 */
text: Sentence, 
/**
 * Who does it.
 */
owner: PersonId | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * How far it is.
 */
state: ActionState, 
/**
 * When it was recorded.
 */
at: string, };
export type ActionId = string;
export type ActionState = "open" | "done" | "dropped" | "carried";
export type ActionView = { 
/**
 * The action.
 */
action: Action, 
/**
 * When it was recorded.
 */
at: string, 
/**
 * Whether it is open and its day has passed.
 */
late: boolean, 
/**
 * Whether it is open and its day lies in the week it is now, from Monday to Sunday.
 */
this_week: boolean, };
export type AddField = { 
/**
 * Its name.
 */
name: string, };
export type AddSources = { 
/**
 * The CRM.
 */
crm: string, };
export type AgreementView = { 
/**
 * The item.
 */
item: Item, 
/**
 * What it is called: “MQL”.
 */
title: string, 
/**
 * Marketing's standing.
 */
marketing: SideView, 
/**
 * Sales' standing.
 */
sales: SideView, 
/**
 * Whether both agree to these words.
 */
agreed: boolean, 
/**
 * Whether a side agreed to earlier words.
 */
changed: boolean, 
/**
 * The state in one sentence: “Sales: 2 changes to read”.
 */
sentence: string, 
/**
 * The read-back: paragraphs, with what is new and gone since the oldest answer that is no longer current.
 */
paragraphs: Array<Array<Piece>>, 
/**
 * Fields that changed since a side's last yes, with the value before.
 */
marks: Array<Mark>, 
/**
 * “Said in the room, recorded by Ines Calder”.
 */
how: string, };
export type Ahead = { 
/**
 * The quarter after this one.
 */
second: AheadQuarter, 
/**
 * The one after that.
 */
third: AheadQuarter, 
/**
 * The fourth, counting this one.
 */
fourth: AheadQuarter, 
/**
 * The fifth.
 */
fifth: AheadQuarter, 
/**
 * The sixth.
 */
sixth: AheadQuarter, 
/**
 * The seventh.
 */
seventh: AheadQuarter, 
/**
 * The eighth.
 */
eighth: AheadQuarter, };
export type AheadQuarter = { 
/**
 * Its revenue.
 */
target: Money | null, 
/**
 * What renewals and expansion bring in it.
 */
renewals: Money | null, };
export type AheadView = { 
/**
 * “Q2 2027”.
 */
quarter: string, 
/**
 * Its revenue as typed, with its path.
 */
target: CellView, 
/**
 * Its renewals as typed, with their path.
 */
renewals: CellView, };
export type AmendmentView = { 
/**
 * When both had signed.
 */
signed: string, 
/**
 * When it was reopened.
 */
reopened: string, 
/**
 * Why, in one sentence.
 */
because: string, 
/**
 * Who recorded it.
 */
recorded_by: string, };
export type AnswerRequest = { 
/**
 * The items, at least one.
 */
items: Array<Item>, 
/**
 * Marketing's answer; the other stays as it was when there is none.
 */
marketing?: Said | null, 
/**
 * Sales' answer.
 */
sales?: Said | null, };
export type AskView = { 
/**
 * Which.
 */
asks: Asks, 
/**
 * Its words: “is at least”.
 */
label: string, 
/**
 * What goes behind it.
 */
takes: Takes, 
/**
 * What to type there, in grey.
 */
example: string, };
export type Asks = "is" | "is_not" | "at_least" | "above" | "at_most" | "below" | "between" | "one_of" | "none_of" | "contains" | "contains_not" | "starts_with" | "within" | "filled" | "empty" | "holds" | "holds_not";
export type Axis = "fit" | "engagement";
export type Block = { 
/**
 * Identity.
 */
id: BlockId, 
/**
 * The chapter it opens.
 */
chapter: Chapter, 
/**
 * What it is called.
 */
name: Name, 
/**
 * How long it lasts.
 */
minutes: Minutes, 
/**
 * What the room does.
 */
what: Line, 
/**
 * The facilitator's own note; never printed, never projected.
 */
note: Prose, };
export type BlockClock = { 
/**
 * Which.
 */
block: BlockId, 
/**
 * Where it stands.
 */
state: BlockState, };
export type BlockId = string;
export type BlockState = "later" | "now" | "done";
export type BlockView = { 
/**
 * The block.
 */
block: Block, 
/**
 * When it starts.
 */
at: string, 
/**
 * By what the room knows that it is done; empty for a break.
 */
done_when: string, };
export type Cadence = "weekly" | "monthly" | "quarterly";
export type CalendarDay = { 
/**
 * The day, ISO 8601.
 */
day: string, 
/**
 * The day in words.
 */
said: string, 
/**
 * What the calendar calls it; may be empty.
 */
name: string, 
/**
 * Whether it is a holiday already.
 */
known: boolean, };
export type CalendarRead = { 
/**
 * “8 days to add; 3 days already there.”
 */
sentence: string, 
/**
 * How many days are new.
 */
new: number, 
/**
 * Its days, earliest first.
 */
days: Array<CalendarDay>, 
/**
 * Entries that give no holiday, each in a sentence.
 */
left_out: Array<string>, 
/**
 * How many more there are of those.
 */
more_left_out: number, 
/**
 * The company’s holidays with the new ones among them, as they are typed.
 */
holidays: string, };
export type Call = "open" | "in" | "out";
export type CaptureKind = "decision" | "park" | "action";
export type CaptureRequest = { 
/**
 * What it becomes.
 */
kind: CaptureKind, 
/**
 * The line, with `@name` and `by Fri` where somebody typed them.
 */
line: string, 
/**
 * The path of the field a decision is about, if it changed within the last two minutes.
 */
changed?: string | null, 
/**
 * Which side asked for a decision, where somebody noted it.
 */
asked_by?: GoalSide | null, };
export type CaseRow = { 
/**
 * What it is.
 */
label: string, 
/**
 * As shown.
 */
value: string, 
/**
 * What differs from the plan: “+323”; empty when it is as planned.
 */
apart: string, };
export type CaseView = { 
/**
 * `plan`, `last_quarter`, `floor`, `stretch`, or the identity of a scenario.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * The scenario, when it is a named one.
 */
scenario: Scenario | null, 
/**
 * Revenue, still to win, deals, customers and each stage, as shown.
 */
rows: Array<CaseRow>, };
export type CellView = { 
/**
 * What it is.
 */
label: string, 
/**
 * As shown and as it would be typed; empty when it is not known.
 */
value: string, 
/**
 * The path it is typed at; empty when it is worked out.
 */
target: string, 
/**
 * Whether it changed since a side's last yes.
 */
changed: boolean, 
/**
 * What it was then; empty where it is new or did not change.
 */
was: string, 
/**
 * What stands below it: where it comes from, what it was, and the interval of what was counted.
 */
note: string, 
/**
 * How it came about, with its numbers; empty for what is typed.
 */
how: string, 
/**
 * The path of its lock; empty when it has none.
 */
lock: string, 
/**
 * Whether it is locked.
 */
locked: boolean, 
/**
 * Whether it follows from what is locked.
 */
solved: boolean, };
export type Change = { "set": { 
/**
 * The field's path.
 */
target: string, 
/**
 * The text as typed; people and stages may be given by name.
 */
value: string, } } | { "add": { 
/**
 * The list's path.
 */
list: string, 
/**
 * The row's first field: its text, name or label.
 */
value: string, 
/**
 * The row behind which it goes; the end of the list if there is none.
 */
after?: string | null, } } | { "remove": { 
/**
 * The row's path.
 */
target: string, } } | { "take": { 
/**
 * The wording's path.
 */
target: string, } } | { "move": { 
/**
 * The row's path.
 */
target: string, 
/**
 * Its new position, counted from 0; beyond the end means the end.
 */
to: number, } };
export type ChangeRequest = { 
/**
 * The edit.
 */
change: Change, };
export type Chapter = "open" | "check_in" | "last_quarter" | "where_we_differ" | "who_we_want" | "stages" | "break" | "targets" | "handoff" | "campaigns" | "issues" | "sign";
export type Chart = { 
/**
 * Its width, at most the width of the text.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * What is drawn, back to front.
 */
marks: Array<ChartMark>, 
/**
 * What someone who does not see it is told.
 */
alt: string, 
/**
 * What it shows, in a sentence; it stands below as the caption.
 */
reading: string, 
/**
 * The names of the columns of `rows`.
 */
head: Array<string>, 
/**
 * The numbers behind it, for formats without drawings.
 */
rows: Array<Array<string>>, 
/**
 * The path of what it shows, such as `stages`.
 */
source?: string | null, };
export type ChartAnchor = "start" | "middle" | "end";
export type ChartMark = { 
/**
 * Its shape and place.
 */
shape: ChartShape, 
/**
 * What it is; the painter gives it its colour and type.
 */
role: ChartRole, 
/**
 * The words for this mark alone, such as “MQL, 412”; empty for what only guides the eye.
 */
label: string, 
/**
 * The series it belongs to, empty when there is one only.
 */
series: string, 
/**
 * The path of what it shows.
 */
source?: string | null, };
export type ChartRole = "value" | "marketing" | "sales" | "agreed" | "target" | "compared" | "past" | "between" | "guide" | "name" | "number" | "note";
export type ChartShape = { "bar": { 
/**
 * Left edge.
 */
x: number, 
/**
 * Top edge.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, } } | { "line": { 
/**
 * The points as x and y.
 */
points: Array<[number, number]>, 
/**
 * Its thickness.
 */
thickness: number, } } | { "area": { 
/**
 * The corners as x and y.
 */
points: Array<[number, number]>, } } | { "dot": { 
/**
 * Its middle.
 */
x: number, 
/**
 * Its middle.
 */
y: number, 
/**
 * Its radius.
 */
radius: number, } } | { "text": { 
/**
 * The place of its anchor.
 */
x: number, 
/**
 * The baseline.
 */
y: number, 
/**
 * The words.
 */
text: string, 
/**
 * Which end of them stands at `x`.
 */
anchor: ChartAnchor, 
/**
 * The widest they may be; what does not fit is left out behind an ellipsis.
 */
room: number, } };
export type ChosenLimit = { 
/**
 * The limit of a stage.
 */
clock: ClockId, 
/**
 * “First attempt, hand-raisers”.
 */
name: string, };
export type ClaimView = { 
/**
 * What is claimed.
 */
statement: string, 
/**
 * How far it can be traced.
 */
grade: Grade, 
/**
 * The same in words.
 */
grade_label: string, 
/**
 * Source and year; empty when nobody could be found who measured it.
 */
source: string, 
/**
 * What was looked at; empty when unknown.
 */
sample: string, 
/**
 * What it is good for here.
 */
use_here: string, };
export type Clock = { 
/**
 * Identity.
 */
id: ClockId, 
/**
 * What is timed, such as “First attempt”.
 */
name: Name, 
/**
 * Which records it is for; empty for all.
 */
applies_to: Line, 
/**
 * The event that starts it.
 */
starts: Line, 
/**
 * The event that stops it.
 */
stops: Line, 
/**
 * What pauses it.
 */
pauses: Line, 
/**
 * The field of the CRM that shows when it stopped.
 */
proof: Line, 
/**
 * The limit; its unit says whether it counts working hours or the clock around.
 */
limit: Limit | null, };
export type ClockId = string;
export type Commitment = { 
/**
 * Identity.
 */
id: CommitmentId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * Who promises.
 */
side: Side, 
/**
 * The promise in one sentence.
 */
promise: Sentence, 
/**
 * What it is measured by.
 */
metric: Metric | null, 
/**
 * Where it stands today.
 */
baseline: Figure | null, 
/**
 * Why the quarter before fell short of it, in the room's words; empty where it did not.
 */
missed_because: Line, 
/**
 * Which way is good.
 */
direction: Direction, 
/**
 * What is promised.
 */
target: Figure | null, 
/**
 * Over which time.
 */
window: Line, 
/**
 * Where the number is read.
 */
source: Line, 
/**
 * What this side does when it misses.
 */
consequence: Line, 
/**
 * Who reviews it.
 */
reviewer: PersonId | null, };
export type CommitmentId = string;
export type CommitmentView = { 
/**
 * The promise.
 */
commitment: Commitment, 
/**
 * “today 64%, at least 90%”; empty where nothing is measured yet.
 */
measured: string, 
/**
 * The frozen formula of its metric; empty without one.
 */
formula: string, 
/**
 * Agreement on it.
 */
agreement: AgreementView, };
export type Company = { 
/**
 * What the company is called.
 */
name: Name, 
/**
 * The currency of all money.
 */
currency: Currency, 
/**
 * The month the fiscal year starts in, 1 to 12.
 */
fiscal_year_start: Count, 
/**
 * The IANA time zone of the office.
 */
zone: Zone, 
/**
 * The days on which people work.
 */
working_days: WorkingDays, 
/**
 * When the working day starts.
 */
day_starts: TimeOfDay, 
/**
 * When the working day ends.
 */
day_ends: TimeOfDay, 
/**
 * Hours of days that differ: a lunch break, a short Friday.
 */
other_hours: DayHours, 
/**
 * Days on which nobody works.
 */
holidays: Dates, 
/**
 * The language the documents are written in.
 */
language: Language, };
export type ComparedView = { 
/**
 * The item: “MQL”.
 */
title: string, 
/**
 * The path of the item.
 */
target: string, 
/**
 * Whether the review before did not have it.
 */
new: boolean, 
/**
 * Its changes, part by part.
 */
since: Array<Since>, };
export type Contested = string;
export type CostCell = { 
/**
 * The field's path.
 */
target: string, 
/**
 * Its label.
 */
label: string, 
/**
 * Its text as it would be typed; empty when nothing is known.
 */
text: string, };
export type CostInputView = { 
/**
 * What it is.
 */
label: string, 
/**
 * The currency, where it is money; else empty.
 */
unit: string, 
/**
 * Low, likely, high.
 */
ends: [CostCell, CostCell, CostCell], };
export type CostLine = { 
/**
 * “Low”, “Likely”, “High”; empty where the three don't differ.
 */
end: string, 
/**
 * “1,000 × USD 50 × (100% − 20%)”.
 */
product: string, 
/**
 * “USD 40,000”.
 */
result: string, };
export type CostSumView = { 
/**
 * The likely figure: “USD 240,000”; empty while nothing is known.
 */
likely: string, 
/**
 * “between USD 200,000 and USD 280,000”; empty where low and high are the same.
 */
range: string, 
/**
 * What is not in it: “Without work done twice: its inputs are not complete.”; may be empty.
 */
without: string, };
export type CostTermView = { 
/**
 * Which.
 */
kind: TermKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it multiplies, in words.
 */
formula: string, 
/**
 * Its inputs.
 */
inputs: Array<CostInputView>, 
/**
 * Its arithmetic: low, likely and high, or one line where they don't differ; empty while it can't be worked out.
 */
lines: Array<CostLine>, 
/**
 * “USD 35,000 to 45,000”; empty while it can't be worked out.
 */
range: string, 
/**
 * Why it can't be: “Still needed: cost of a lead, share worked”; else empty.
 */
needs: string, };
export type CostView = { 
/**
 * Both figures in one sentence; empty while neither is known.
 */
sentence: string, 
/**
 * The terms with their inputs.
 */
terms: Array<CostTermView>, 
/**
 * What was spent for nothing.
 */
spent: CostSumView, 
/**
 * The gross margin at risk.
 */
at_risk: CostSumView, 
/**
 * Figures that enter no sum: forecast, what came of it, revenue.
 */
beside: Array<CostCell>, 
/**
 * “The forecast was USD 1,000,000 off.”; empty while one of the two is missing.
 */
forecast: string, 
/**
 * “10% of revenue would be USD 5,000,000.”; empty without revenue.
 */
top_down: string, 
/**
 * What is claimed elsewhere.
 */
claims: Array<ClaimView>, 
/**
 * Where the inputs were read.
 */
source: CostCell, };
export type Count = number;
export type Counts = "plain" | "percent" | "days" | "hours" | "money";
export type CountsFor = "marketing" | "sales" | "partner" | "nobody";
export type Criterion = { 
/**
 * Identity.
 */
id: CriterionId, 
/**
 * How it joins the one before; the first one's is not looked at.
 */
joined: Joined, 
/**
 * The condition in words.
 */
text: Sentence, 
/**
 * The CRM field it is read from.
 */
crm_field: Line, 
/**
 * The condition as a rule that can be run, if there is one; the words are not guessed from it, nor it from them.
 */
rule: RuleText | null, };
export type CriterionId = string;
export type Currency = string;
export type DataField = { 
/**
 * Identity.
 */
id: FieldId, 
/**
 * What rules call it; unlike any other field of the review in any capitals.
 */
name: Name, 
/**
 * What it holds.
 */
kind: FieldKind, 
/**
 * What its numbers count.
 */
counts: Counts, 
/**
 * What it means, in one line.
 */
meaning: Line, 
/**
 * The CRM's own name for it.
 */
crm_property: Line, 
/**
 * When it is filled.
 */
filled: Filled, };
export type DateUsed = "sqo" | "deal_creation";
export type Dates = string;
export type DayHours = string;
export type Days = number;
export type DecayKind = "halved" | "ends";
export type DecayPart = "days" | "since";
export type DecayProblem = { 
/**
 * The part it is about.
 */
part: DecayPart, 
/**
 * What is wrong.
 */
message: string, 
/**
 * What to do about it; may be empty.
 */
hint: string, };
export type DecayReading = { 
/**
 * The text of the field; empty where points keep their worth, or where the form can't be read.
 */
text: string, 
/**
 * In words; empty where the text is.
 */
sentence: string, 
/**
 * What is wrong, if anything.
 */
problem: DecayProblem | null, };
export type DecaySheet = { 
/**
 * In which way; nothing where points keep their worth.
 */
kind: DecayKind | null, 
/**
 * The days in digits.
 */
days: string, 
/**
 * The name of a field.
 */
since: string, };
export type DecayText = string;
export type DecayView = { 
/**
 * The path of its field.
 */
target: string, 
/**
 * As a form.
 */
sheet: DecaySheet, 
/**
 * In words: “halve every 30 days since Last visit”.
 */
sentence: string, };
export type Decision = { 
/**
 * Identity.
 */
id: DecisionId, 
/**
 * What was decided, in one sentence.
 */
text: Sentence, 
/**
 * The path of the field it changed; empty for none. Loose, since the field may be gone by now.
 */
changed: Line, 
/**
 * What that field said before, as it would be typed.
 */
before: Prose, 
/**
 * What it said after.
 */
after: Prose, 
/**
 * Who answers for it.
 */
owner: PersonId | null, 
/**
 * Which side asked for it; none where nobody noted it.
 */
asked_by: GoalSide | null, 
/**
 * Why.
 */
rationale: Prose, 
/**
 * Who saw it otherwise, and how.
 */
dissent: Prose, 
/**
 * What reopens it.
 */
trip_wire: TripWire, 
/**
 * When it was recorded.
 */
at: string, };
export type DecisionId = string;
export type DecisionView = { 
/**
 * The decision.
 */
decision: Decision, 
/**
 * When it was recorded: “10:32”, “21 Jan, 10:32” on another day.
 */
at: string, 
/**
 * The field it changed, as people call it: “MQL: time limit”; empty for none, and when the field is gone.
 */
field: string, 
/**
 * What the field said before, as people say it.
 */
before: string, 
/**
 * What it said after.
 */
after: string, 
/**
 * The threshold of its trip-wire as shown, with currency; empty without one.
 */
threshold: string, };
export type DifferView = { 
/**
 * What was asked, with both answers.
 */
topics: Array<TopicView>, 
/**
 * “Weights add up to 90, not 100.”; empty when they do.
 */
weights: string, 
/**
 * The widest gap in one sentence; empty before both have answered anything.
 */
sentence: string, 
/**
 * What each side sees on the whole: “Marketing sees 3.45 of 5, sales 2.10.”; empty before both have answered.
 */
overall: string, 
/**
 * The topics both have answered, the widest gap first.
 */
gaps: Array<GapView>, 
/**
 * Would the teams recommend working with each other: marketing, sales.
 */
teams: Array<TeamView>, 
/**
 * Both together: “Together −8, of 13 answers.”; empty when hidden.
 */
together: string, };
export type Direction = "at_least" | "at_most";
export type DocumentKind = "definitions" | "plan" | "weekly";
export type DraftRequest = { 
/**
 * The field's path.
 */
target: string, 
/**
 * The text as it stands in the field.
 */
text: string | null, };
export type DraftView = { 
/**
 * The field's path.
 */
target: string, 
/**
 * The text as it stood.
 */
text: string, };
export type EarlierState = { 
/**
 * Identity.
 */
id: string, 
/**
 * “Thu 21 Jan 2027, 12:40”.
 */
at: string, 
/**
 * “As it is now”, “12 changes since”.
 */
note: string, 
/**
 * Whether it is the state the workspace is in.
 */
present: boolean, };
export type EarlierStates = { 
/**
 * The states, the newest first. Where the workspace can be opened, the first is the one it is in.
 */
states: Array<EarlierState>, };
export type EarlierStatesOf = { 
/**
 * The workspace.
 */
workspace: WorkspaceId, };
export type EscalationStep = { 
/**
 * Identity.
 */
id: EscalationStepId, 
/**
 * When, in per cent of the limit.
 */
at: Percent, 
/**
 * What is done.
 */
act: Act, 
/**
 * Who is reminded, told or gets it; a person …
 */
person: PersonId | null, 
/**
 * … or a role, where no person is named.
 */
role: Line, };
export type EscalationStepId = string;
export type Example = { 
/**
 * Identity.
 */
id: ExampleId, 
/**
 * The case in words.
 */
text: Sentence, 
/**
 * Marketing's call.
 */
marketing: Call, 
/**
 * Sales' call.
 */
sales: Call, };
export type ExampleId = string;
export type Exit = { 
/**
 * Identity.
 */
id: ExitId, 
/**
 * What kind of way out.
 */
kind: ExitKind, 
/**
 * When a record leaves this way, in words.
 */
text: Sentence, 
/**
 * Where it leads.
 */
to: ExitTo | null, 
/**
 * Days a recycled record waits.
 */
wait: Days | null, 
/**
 * How often a record may pass this way.
 */
passes: Count | null, 
/**
 * When a record leaves this way as a rule that can be run, if there is one.
 */
rule: RuleText | null, };
export type ExitId = string;
export type ExitKind = "advance" | "reject" | "recycle" | "time_out";
export type ExitTo = string;
export type ExitView = { 
/**
 * “to SAL”, “to Recycle, 90 days”; empty when it leads nowhere yet.
 */
leads: string, };
export type ExportRequest = { 
/**
 * Which, at least one.
 */
documents: Array<DocumentKind>, 
/**
 * On which paper.
 */
paper: Paper, };
export type ExportState = "asking" | "writing" | "done" | "stopped" | "refused";
export type Exported = { 
/**
 * The files.
 */
written: Array<Written>, 
/**
 * The folder they are in, for people; empty when there is none.
 */
folder: string, };
export type Exporting = { 
/**
 * What it is at.
 */
state: ExportState, 
/**
 * What is being done, such as “Writing Definitions, page 8 of 17”; empty when nothing is.
 */
doing: string, 
/**
 * How much is done, in hundredths of a file.
 */
done: number, 
/**
 * How much there is to do.
 */
of: number, 
/**
 * What was written so far.
 */
exported: Exported, 
/**
 * Why it came to nothing, when it was refused.
 */
refusal: Refusal | null, };
export type Fate = "open" | "solved" | "dropped" | "carried";
export type FeasibilityView = { 
/**
 * “Of 100 leads, 71 get their first attempt in time; 90 are promised.”, or what is still missing for it.
 */
sentence: string, 
/**
 * Whether what is promised is reached; none while nothing can be said.
 */
reached: boolean | null, 
/**
 * How it was worked out: what was replayed, and how much work there is for how much time on duty.
 */
how: Array<string>, 
/**
 * The rows of arrivals, the most urgent first.
 */
waves: Array<WaveView>, 
/**
 * The limits a row can be under: those of the stage that is handed over, and any that a row is under already.
 */
limits: Array<ChosenLimit>, 
/**
 * The rota.
 */
shifts: Array<Shift>, 
/**
 * The smallest changes that would be enough.
 */
remedies: Array<RemedyView>, 
/**
 * Said where no single change would be.
 */
none_enough: string, 
/**
 * The queue over the week; none while nothing can be said.
 */
chart: Chart | null, };
export type FieldId = string;
export type FieldKind = "number" | "text" | "date" | "yes_no" | "list";
export type Figure = string;
export type FileCard = { 
/**
 * The file's name.
 */
name: string, 
/**
 * The company.
 */
company: string, 
/**
 * The quarters of its reviews, the newest first.
 */
quarters: Array<string>, 
/**
 * Whose it is and when it was last changed: “Ana Sol for marketing, Ben Roy for sales. Last changed …”.
 */
from: string, 
/**
 * What it is against what is on this computer.
 */
sentence: string, 
/**
 * What can be done with it, the usual way first.
 */
ways: Array<TakeInAs>, 
/**
 * The digest of its content, shortened: “7f3a 91c2 04be”.
 */
digest: string, };
export type FillDecay = { 
/**
 * The form.
 */
sheet: DecaySheet, };
export type FillRule = { 
/**
 * The sheet as it stands.
 */
sheet: Sheet, 
/**
 * The path of the field it is for; may be empty.
 */
target: string, };
export type Filled = "at_entry" | "current" | "after";
export type FindRequest = { 
/**
 * In which.
 */
document: DocumentKind, 
/**
 * On which paper.
 */
paper: Paper, 
/**
 * The text, whatever its case.
 */
text: string, };
export type FullScreen = { 
/**
 * Whether it does now.
 */
on: boolean, };
export type GapView = { 
/**
 * The topic.
 */
topic: Topic, 
/**
 * What it is called.
 */
name: string, 
/**
 * Marketing's and sales' answers, 1 to 5.
 */
scores: [number, number], 
/**
 * The same as words of the topic.
 */
anchors: [string, string], 
/**
 * How far apart.
 */
apart: number, 
/**
 * “3 apart”, “agreed”.
 */
said: string, 
/**
 * The text of the issue it can become.
 */
issue: string, 
/**
 * Whether that issue is there.
 */
noted: boolean, };
export type Goal = { 
/**
 * Identity.
 */
id: GoalId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * What is to be reached; unlike any other goal of the review.
 */
name: Name, 
/**
 * What it is measured by.
 */
metric: Metric | null, 
/**
 * Whose it is.
 */
side: GoalSide, 
/**
 * The one owner.
 */
owner: PersonId | null, 
/**
 * Where it stands today.
 */
baseline: Figure | null, 
/**
 * Where that was read.
 */
baseline_source: Line, 
/**
 * Why the quarter before fell short of it, in the room's words; empty where it did not.
 */
missed_because: Line, 
/**
 * Which way is good.
 */
direction: Direction, 
/**
 * What must be reached at the least.
 */
floor: Figure | null, 
/**
 * What is to be reached.
 */
target: Figure | null, 
/**
 * What would be more than expected.
 */
stretch: Figure | null, 
/**
 * By when; never before the quarter.
 */
due: string | null, 
/**
 * Whether it counts towards the shared number.
 */
linked: boolean, };
export type GoalId = string;
export type GoalSide = "marketing" | "sales" | "both";
export type GoalView = { 
/**
 * The goal; figures as they would be typed.
 */
goal: Goal, 
/**
 * Baseline, floor, target and stretch as shown, with currency; empty where there is none.
 */
shown: Shown, };
export type Grade = "published" | "untraced";
export type HeldView = { 
/**
 * Which of the meetings, by its place in the list.
 */
ritual: number, 
/**
 * What it is called, and when: “Weekly pipeline sync, Tue 26 Jan”.
 */
text: string, 
/**
 * The day of the month: “26”.
 */
day: string, 
/**
 * Why it is not on its usual day: “put off from Thu 11 Feb”; empty when it is.
 */
put_off: string, };
export type Home = { 
/**
 * The workspaces, the newest first.
 */
workspaces: Array<WorkspaceCard>, 
/**
 * The quarter a new review would be for, and the ones after it.
 */
quarters: Array<string>, 
/**
 * A day for a new review, ISO 8601.
 */
date: string, 
/**
 * Settings of this machine.
 */
settings: Settings, };
export type Initiative = { 
/**
 * Identity.
 */
id: InitiativeId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * What it is called; unlike any other initiative of the review.
 */
name: Name, 
/**
 * Who runs it.
 */
side: GoalSide, 
/**
 * The one owner.
 */
owner: PersonId | null, 
/**
 * What it may cost.
 */
budget: Money | null, 
/**
 * How many SQOs it is to bring.
 */
sqos: Count | null, 
/**
 * When it starts.
 */
start: string | null, 
/**
 * When it ends; never before it starts.
 */
end: string | null, 
/**
 * When it is stopped early.
 */
kill_rule: Line, };
export type InitiativeId = string;
export type InitiativeView = { 
/**
 * The initiative.
 */
initiative: Initiative, 
/**
 * Its budget with currency; empty without one.
 */
budget: string, 
/**
 * Where its days lie in the quarter: the first and the last, in thousandths of the quarter from its start; none
 * before both are known.
 */
span: [number, number] | null, };
export type InitiativesTotal = { 
/**
 * All budgets together, with currency; empty when none is typed.
 */
budget: string, 
/**
 * SQOs expected of all of them.
 */
sqos: number, 
/**
 * What they come to, in a sentence: “103 SQOs expected for USD 193,000.”; empty when nothing is typed.
 */
sentence: string, 
/**
 * What is missing in them: “1 has no budget”; empty when nothing is.
 */
missing: string, };
export type Issue = { 
/**
 * Identity.
 */
id: IssueId, 
/**
 * The same in every quarter it is carried into.
 */
lineage: LineageId, 
/**
 * Whether the room works on it.
 */
kind: IssueKind, 
/**
 * What is in the way, in one sentence.
 */
text: Sentence, 
/**
 * Which side raised it, when it matters.
 */
raised_by: Side | null, 
/**
 * Who brings it to an end.
 */
owner: PersonId | null, 
/**
 * The other owner: a disagreement has both leaders.
 */
second_owner: PersonId | null, 
/**
 * By when.
 */
due: string | null, 
/**
 * Who decides when the owners can't.
 */
tie_breaker: PersonId | null, 
/**
 * What became of it.
 */
fate: Fate, 
/**
 * What solved it.
 */
solved_by: Line, 
/**
 * When it was recorded.
 */
at: string, };
export type IssueId = string;
export type IssueKind = "live" | "parked";
export type IssueView = { 
/**
 * The issue.
 */
issue: Issue, 
/**
 * When it was recorded.
 */
at: string, 
/**
 * Whether it is open and its day has passed.
 */
late: boolean, };
export type Item = string;
export type Joined = "and" | "or";
export type Lag = string;
export type LaneView = { 
/**
 * The stage that is handed over.
 */
stage: StageId, 
/**
 * From which stage to which: “MQL to SAL”.
 */
title: string, 
/**
 * Its limits in a sentence, in pieces; empty while none is set.
 */
runs: Array<Run>, 
/**
 * Its stops.
 */
nodes: Array<NodeView>, };
export type Language = "en" | "de";
export type LastQuarterView = { 
/**
 * Its quarter: “Q4 2026”.
 */
quarter: string, 
/**
 * When both sides had signed it: “Signed 15 Oct 2026, 12:53”.
 */
signed: string, 
/**
 * “4 of 13 goals and promises reached.”; with how many have no figure.
 */
sentence: string, 
/**
 * The same in few words: “4 of 13 reached”.
 */
note: string, 
/**
 * What it was to reach.
 */
goals: Array<OutcomeView>, 
/**
 * What the sides promised each other.
 */
promises: Array<OutcomeView>, 
/**
 * Who was to do what by when, each with how far it is now.
 */
actions: Array<PastActionView>, 
/**
 * What was decided.
 */
decisions: Array<PastDecisionView>, 
/**
 * What both leaders promised in person.
 */
standing: Array<PastPromiseView>, 
/**
 * The risks that had a trip-wire.
 */
risks: Array<PastDecisionView>, };
export type LeadTested = { 
/**
 * When it arrives, as understood: “Fri 22 Jan, 17:40”.
 */
arrives: string, 
/**
 * When it is due: “Mon 25 Jan, 12:40”.
 */
due: string, 
/**
 * The same as an instant, RFC 3339 with the zone's offset.
 */
due_at: string, 
/**
 * How the time adds up: “20 min on Fri 22 Jan from 17:40 to 18:00, 3 h 40 min on Mon 25 Jan from 09:00 to 12:40”.
 */
reading: string, 
/**
 * The openings in which the limit runs; in the middle of a long row some stand for several.
 */
openings: Array<OpeningView>, };
export type Length = "half_day" | "shorter" | "short";
export type Limit = string;
export type Line = string;
export type LineKind = "exclusions" | "route_arounds" | "on_entry" | "required_fields";
export type LineageId = string;
export type LinkView = { 
/**
 * The stage.
 */
stage: StageId, 
/**
 * Its short name.
 */
name: string, 
/**
 * How many are needed, rounded up; a dash when it is not measurable.
 */
count: string, 
/**
 * The same with its fraction; empty when it is not measurable.
 */
exact: string, 
/**
 * The same as a number, for programs.
 */
number: number | null, 
/**
 * How it came about.
 */
how: string, 
/**
 * The same for an even month and an even week of the quarter.
 */
paces: [PaceView, PaceView], 
/**
 * The count it is fixed at; empty when it is free.
 */
fixed: string, 
/**
 * “4,312 last quarter”; empty when it was not counted.
 */
last: string, 
/**
 * “11 short”, “284 to spare”; empty when last quarter was not counted.
 */
gap: string, 
/**
 * Whether more is needed than there was.
 */
short: boolean, 
/**
 * Needed and last quarter's, on one scale.
 */
bars: Chart, 
/**
 * The rate to the next stage; none at the last one.
 */
rate: RateView | null, 
/**
 * The time to the next stage as typed; empty when it is not known.
 */
lag: string, 
/**
 * Whether that changed since a side's last yes.
 */
lag_changed: boolean, 
/**
 * Whether the count did.
 */
changed: boolean, 
/**
 * What it was then; empty where it is new or did not change.
 */
was: string, };
export type Looking = { 
/**
 * Whether it is still being chosen or read.
 */
under_way: boolean, 
/**
 * What it is; none before that is known, and when the person changed their mind.
 */
file: FileCard | null, };
export type MakeAction = { 
/**
 * The issue.
 */
issue: IssueId, };
export type MakeEnough = { 
/**
 * Which, as the view names it.
 */
key: string, };
export type MakeIssue = { 
/**
 * The action.
 */
action: ActionId, };
export type Manner = "own" | "room" | "proxy";
export type Mark = { 
/**
 * The field's path.
 */
target: string, 
/**
 * The words before; empty for something new.
 */
old: string, 
/**
 * The old words that are gone, to be struck beside the new ones: “24”.
 */
gone: string, };
export type Match = { 
/**
 * The page, from 0.
 */
page: number, 
/**
 * Where on it, one area a line.
 */
areas: Array<PageArea>, };
export type Matches = { 
/**
 * The places in reading order; at most a thousand.
 */
matches: Array<Match>, };
export type Measure = { 
/**
 * Identity.
 */
id: MeasureId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * What it is called; unlike any other measure of the review.
 */
name: Name, 
/**
 * Which of the catalogue it is.
 */
metric: Metric | null, 
/**
 * Who answers for it.
 */
side: GoalSide, 
/**
 * Which way is good.
 */
direction: Direction, 
/**
 * What it is to be.
 */
target: Figure | null, 
/**
 * Whether it adds up over the quarter, so that a week is held against its pace.
 */
adds_up: boolean, 
/**
 * The figures, as they stood at the end of each week.
 */
weeks: Weeks, };
export type MeasureId = string;
export type MeasureView = { 
/**
 * The measure as typed.
 */
measure: Measure, 
/**
 * “target USD 4,494,000”, “at least 75%”; empty without a target.
 */
aim: string, 
/**
 * The figures by week as typed into their table; empty where nothing was. Money, hours and days stand as bare numbers
 * where the target gives their unit.
 */
weeks: Array<string>, 
/**
 * What it says in a sentence.
 */
reading: string, 
/**
 * Whether it is where it should be; none without a figure or a target.
 */
kept: boolean | null, 
/**
 * Whether a trip-wire on it is reached or near.
 */
near: boolean, 
/**
 * Its figure.
 */
chart: Chart, 
/**
 * The frozen formula of its metric; empty without one.
 */
formula: string, 
/**
 * The same month by month.
 */
months: PeriodView, 
/**
 * The same quarter by quarter, as far back as it was measured.
 */
quarters: PeriodView, };
export type MeetingPhase = "prepare" | "meet" | "after";
export type MeetingView = { 
/**
 * Where the review stands.
 */
phase: MeetingPhase, 
/**
 * How many sittings were begun.
 */
sittings: number, 
/**
 * The time on the wall, such as “10:36”.
 */
now: string, 
/**
 * “4 min ahead”, “on time” or “3 min behind”; empty while no sitting runs.
 */
pace: string, 
/**
 * When the sitting ends if every block keeps to its minutes: “12:56”; empty while none runs.
 */
ends: string, 
/**
 * When the last sitting ended; empty before that and while one runs.
 */
adjourned: string, 
/**
 * Whether time runs.
 */
running: boolean, 
/**
 * The block that is on; none while no sitting runs.
 */
on: OnView | null, 
/**
 * The block that comes next.
 */
next: BlockId | null, 
/**
 * The block that was ended last, which can be taken up again.
 */
ended_last: BlockId | null, 
/**
 * Every block of the agenda, in its order.
 */
blocks: Array<BlockClock>, 
/**
 * Blocks to come that could be shorter, while the meeting is behind.
 */
savings: Array<SavingView>, };
export type MendRequest = { 
/**
 * What kind it is: “circle-without-wait”.
 */
code: string, 
/**
 * The path it stands at.
 */
target: string, };
export type Metric = "sourced_pipeline" | "influenced_revenue" | "acceptance" | "rejection" | "packet_complete" | "volume" | "follow_up" | "first_attempt" | "decided" | "attempts" | "outcome_recorded" | "conversion" | "win_rate" | "cycle_convergence" | "team_nps" | "definition_drift" | "revenue";
export type Minutes = number;
export type Money = string;
export type MonthView = { 
/**
 * “Oct 2026”, “Nov”.
 */
name: string, 
/**
 * How many, as shown.
 */
count: string, 
/**
 * The same as a number, for programs.
 */
number: number, 
/**
 * Whether it lies before the quarter.
 */
before: boolean, };
export type MonthsView = { 
/**
 * “When the leads must arrive”.
 */
title: string, 
/**
 * “2,175 of the 4,028 had to arrive before January. After 12 March a new lead can no longer close this quarter.”
 */
sentence: string, 
/**
 * The months as columns.
 */
chart: Chart, 
/**
 * The months.
 */
months: Array<MonthView>, };
export type Name = string;
export type Named = { 
/**
 * Full name.
 */
name: string, 
/**
 * Title; may be empty.
 */
title: string, };
export type NamedRule = { 
/**
 * Identity.
 */
id: NamedRuleId, 
/**
 * What rules call it; no word of the language, and unlike any other name of the review.
 */
name: Name, 
/**
 * What it means, in one line.
 */
meaning: Line, 
/**
 * The rule itself.
 */
rule: RuleText | null, };
export type NamedRuleId = string;
export type Next = "fix_source" | "merge" | "archive" | "nurture" | "recycle" | "before_renewal";
export type NextBlock = { 
/**
 * The block the person sees as on, so that a key pressed twice ends one block; none when it has left the agenda.
 */
from: BlockId | null, 
/**
 * The block to begin; the next one when there is none.
 */
to?: BlockId | null, };
export type NodeView = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What happens, in one sentence; may be empty.
 */
sentence: string, 
/**
 * The side that acts.
 */
side: Side, 
/**
 * Who acts; may be empty.
 */
who: string, 
/**
 * In what time; may be empty.
 */
time: string, 
/**
 * Where it shows in the CRM; may be empty.
 */
proof: string, 
/**
 * The path of the field that says it.
 */
target: string, 
/**
 * Whether its time changed since a side's last yes.
 */
changed: boolean, 
/**
 * Which leads it is for, when a limit runs that a lead can be put to; empty for all.
 */
leads: string | null, };
export type NoteKind = "optimistic" | "short" | "plain";
export type Nothing = Record<string, never>;
export type Number = string;
export type OnView = { 
/**
 * Which; none when it has left the agenda.
 */
block: BlockId | null, 
/**
 * Seconds left of its minutes; below zero when it runs over.
 */
left: number, 
/**
 * Seconds left at which it warns: first, and once more.
 */
warns_at: [number, number], 
/**
 * How near its end it is.
 */
warning: Warning, 
/**
 * When its minutes are over: “11:26”; empty while the clock is paused and once they are.
 */
until: string, };
export type OpenPoint = { 
/**
 * What kind it is: “stage-without-owner”.
 */
code: string, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * The screen it belongs to.
 */
place: Place, 
/**
 * What is open, in a sentence without a full stop: “7 stages have no owner”.
 */
text: string, 
/**
 * Which ones, where there are several: “Inquiry, Lead, MQL”.
 */
note: string, 
/**
 * Each one, at least one.
 */
each: Array<PointAt>, };
export type OpenReview = { 
/**
 * The workspace it is in.
 */
workspace: WorkspaceId, 
/**
 * The review.
 */
review: ReviewId, };
export type OpeningView = { 
/**
 * “Fri 09:00”.
 */
opens: string, 
/**
 * “18:00”.
 */
closes: string, 
/**
 * How much of the limit runs in it: “20 min”, “3 h 40 min”.
 */
used: string, 
/**
 * Where the limit starts to run in it, in thousandths of its length.
 */
from: number, 
/**
 * Where it stops.
 */
to: number, 
/**
 * Openings left out between this one and the next.
 */
skipped: number, };
export type OutcomeView = { 
/**
 * The path of the same goal or promise in this review; empty when it is gone.
 */
target: string, 
/**
 * What was promised, in the words that were signed.
 */
text: string, 
/**
 * Whose it was.
 */
side: GoalSide, 
/**
 * What was to be reached: “at least USD 4,200,000”.
 */
promised: string, 
/**
 * What was reached; empty without a figure.
 */
reached: string, 
/**
 * Where that was read: “scorecard, week 13”.
 */
source: string, 
/**
 * How it came out.
 */
verdict: VerdictView, 
/**
 * The same in words: “Missed”.
 */
said: string, 
/**
 * Why it fell short, as typed in this review; empty where nobody said.
 */
because: string, 
/**
 * The path of that field; empty where it did not fall short, or is gone from this review.
 */
because_target: string, 
/**
 * What an issue about it would say; empty where there is nothing to talk about.
 */
issue: string, 
/**
 * Whether an issue says it already.
 */
noted: boolean, };
export type Overdue = { 
/**
 * Identity.
 */
id: OverdueId, 
/**
 * Why they are late.
 */
reason: Name, 
/**
 * How many they are.
 */
leads: Count | null, 
/**
 * How many days the oldest is past its limit.
 */
oldest: Days | null, 
/**
 * Who clears them; never shown to the room.
 */
owner: PersonId | null, };
export type OverdueId = string;
export type PaceView = { 
/**
 * How many are needed, rounded up; a dash when it is not measurable.
 */
count: string, 
/**
 * The same with its fraction; empty when it is not measurable.
 */
exact: string, 
/**
 * “332 last quarter”; empty when it was not counted.
 */
last: string, 
/**
 * “1 short”, “22 to spare”; empty when last quarter was not counted.
 */
gap: string, 
/**
 * Whether more is needed than there was.
 */
short: boolean, };
export type PacketField = { 
/**
 * Identity.
 */
id: PacketFieldId, 
/**
 * What it is called; unlike any other field of the packet.
 */
label: Name, 
/**
 * Whether a handover without it is incomplete.
 */
required: boolean, 
/**
 * The CRM field it is read from.
 */
crm_field: Line, };
export type PacketFieldId = string;
export type PageArea = { 
/**
 * Left edge.
 */
x: number, 
/**
 * Top edge.
 */
y: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, };
export type PageCard = { 
/**
 * Tells the page from any that looks otherwise.
 */
print: string, 
/**
 * The heading it begins with or goes on under; empty before the first.
 */
heading: string, };
export type PageField = { 
/**
 * Where it is.
 */
area: PageArea, 
/**
 * The field's path.
 */
target: string, 
/**
 * The words it shows, shortened.
 */
name: string, };
export type Paper = "a4" | "letter";
export type PastActionView = { 
/**
 * The action as it is now.
 */
action: Action, 
/**
 * The path of its state here; empty where it was not carried over, so that nothing of it is to be changed here.
 */
target: string, 
/**
 * Who does it.
 */
owner: string, 
/**
 * By when: “15 Jan”.
 */
due: string, 
/**
 * How far it is: “Done”.
 */
state: string, };
export type PastDecisionView = { 
/**
 * What was decided, or feared.
 */
text: string, 
/**
 * Who owned it.
 */
owner: string, 
/**
 * What would have reopened it, and whether it did: “Follow-up at 65% or less: 64%”; empty without one.
 */
wire: string, 
/**
 * Whether it was reached; none without a figure to tell by.
 */
tripped: boolean | null, };
export type PastPromiseView = { 
/**
 * Whose.
 */
side: Side, 
/**
 * Who.
 */
name: string, 
/**
 * The promise.
 */
text: string, };
export type Percent = number;
export type PeriodView = { 
/**
 * What it says in a sentence, and how the weeks were gathered.
 */
reading: string, 
/**
 * Its figure.
 */
chart: Chart, };
export type Person = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Full name.
 */
name: Name, 
/**
 * Title or team, such as “Demand generation”.
 */
title: Line, 
/**
 * Where the person stands.
 */
side: Stance, 
/**
 * What the person does in the review.
 */
role: Role, };
export type PersonId = string;
export type Phase = "before_work" | "after_work";
export type Piece = { 
/**
 * The words, with the white space behind them.
 */
text: string, 
/**
 * How they came about.
 */
kind: PieceKind, };
export type PieceIs = "plain" | "field" | "value" | "word" | "name";
export type PieceKind = "same" | "gone" | "new";
export type Place = "agenda" | "wanted" | "stages" | "names" | "targets" | "handoff" | "campaigns" | "issues" | "record";
export type Plan = { 
/**
 * The revenue of the quarter.
 */
target: Money | null, 
/**
 * What must be reached at the least.
 */
floor: Money | null, 
/**
 * What would be more than expected.
 */
stretch: Money | null, 
/**
 * Whether the target must stay as it is.
 */
target_locked: boolean, 
/**
 * What renewals and expansion bring.
 */
renewals: string | null, 
/**
 * What is won already.
 */
won: Money | null, 
/**
 * Qualified open pipeline that closes in the quarter.
 */
open_pipeline: Money | null, 
/**
 * What part of its value is won.
 */
win_rate: string | null, 
/**
 * Whether the win rate must stay as it is.
 */
win_rate_locked: boolean, 
/**
 * What part slips into a later quarter; blank when the win rate is measured on pipeline open at a quarter's start.
 */
slip: string | null, 
/**
 * What a deal brings on average.
 */
average_deal: string | null, 
/**
 * Whether the average deal must stay as it is.
 */
average_deal_locked: boolean, 
/**
 * What part of the deals comes from marketing; all of them when blank.
 */
sourcing_share: string | null, 
/**
 * Whether that share must stay as it is.
 */
sourcing_share_locked: boolean, 
/**
 * What part of the SQOs that sales finds is won.
 */
sales_win_rate: string | null, 
/**
 * What a lead costs.
 */
cost_per_lead: string | null, 
/**
 * What may be spent on leads, when that is fixed.
 */
budget: Money | null, 
/**
 * Which cell follows from the others.
 */
solve_for: SolveFor, 
/**
 * The stage whose rate follows, when one does.
 */
solve_stage: StageId | null, 
/**
 * People who work leads.
 */
reps: Quantity | null, 
/**
 * Working days; those left of the quarter when blank.
 */
days: Quantity | null, 
/**
 * Hours a day for selling.
 */
selling_hours: Quantity | null, 
/**
 * What part of those goes into new leads.
 */
utilisation: string | null, 
/**
 * Attempts a lead gets.
 */
attempts: Quantity | null, 
/**
 * Minutes of an attempt.
 */
attempt_minutes: Quantity | null, 
/**
 * What part of the leads is reached.
 */
connect_rate: string | null, 
/**
 * Minutes of a conversation.
 */
conversation_minutes: Quantity | null, 
/**
 * Last quarter's average deal.
 */
last_average_deal: string | null, 
/**
 * Last quarter's share from marketing.
 */
last_sourcing_share: string | null, 
/**
 * Last quarter's win rate by value.
 */
last_win_rate: string | null, 
/**
 * Where the revenue was read.
 */
revenue_source: Line, 
/**
 * Where the pipeline was read.
 */
pipeline_source: Line, 
/**
 * Where deals and rates were read.
 */
rates_source: Line, 
/**
 * Where the cost was read.
 */
cost_source: Line, 
/**
 * Where the capacity was read.
 */
capacity_source: Line, 
/**
 * The quarters after this one.
 */
ahead: Ahead, };
export type PlanCase = { 
/**
 * Which one.
 */
case: ShownCase, };
export type PlanNote = { 
/**
 * What kind it is.
 */
kind: NoteKind, 
/**
 * The sentence.
 */
text: string, 
/**
 * How it was worked out; empty when the sentence says it.
 */
how: string, };
export type PlanView = { 
/**
 * What was typed.
 */
plan: Plan, 
/**
 * The plan in a sentence, in pieces; it asks for what is missing.
 */
sentence: Array<Run>, 
/**
 * Revenue target − renewals − won − open pipeline = still to win.
 */
revenue: Array<CellView>, 
/**
 * Average deal, share from marketing, win rate, coverage had and needed.
 */
assumptions: Array<CellView>, 
/**
 * “Working back from 41 customers”.
 */
title: string, 
/**
 * The stages of the chain, in the order of the funnel.
 */
chain: Array<LinkView>, 
/**
 * What is to be said about it: optimistic rates, capacity, budget, initiatives, skipped stages.
 */
notes: Array<PlanNote>, 
/**
 * Locks that contradict each other, each in a sentence.
 */
clashes: Array<string>, 
/**
 * What was solved for: “Average deal: 60,000”; empty when nothing was.
 */
solved: string, 
/**
 * What can be solved for.
 */
solvable: Array<SolvableView>, 
/**
 * When leads must arrive; none while a lag is not known.
 */
months: MonthsView | null, 
/**
 * What is to be created in the quarter, in a sentence; empty while it is not known.
 */
creation: string, 
/**
 * What may come of the plan; none while no assumption is a range.
 */
uncertainty: UncertaintyView | null, 
/**
 * The cases side by side, the plan first.
 */
cases: Array<CaseView>, 
/**
 * The quarters ahead that are asked for.
 */
ahead: Array<AheadView>, 
/**
 * Capacity: what is typed for it, and what follows.
 */
capacity: Array<CellView>, 
/**
 * Minutes, leads and what will not be worked.
 */
capacity_sentence: string, 
/**
 * Open pipeline, slip, cost of a lead, what the leads cost, and the budget there is.
 */
budget: Array<CellView>, 
/**
 * Last quarter's figures beside the plan's, floor and stretch, and what sales finds itself.
 */
more: Array<CellView>, 
/**
 * Where the figures were read, each with its path.
 */
sources: Array<CellView>, 
/**
 * Every stage with last quarter's volume.
 */
figures: Array<CellView>, };
export type PointAt = { 
/**
 * The path of the field, row, list or item to go to.
 */
target: string, 
/**
 * What is open there, in a sentence without a full stop.
 */
text: string, 
/**
 * What it is about, in a word or two: “MQL”.
 */
subject: string, 
/**
 * Whether what stands at the target says it already, such as an open question.
 */
plain: boolean, 
/**
 * What one click would do, where one way to mend it is certain: “Set the waiting days to 90”.
 */
fix: string | null, };
export type PrepareReview = { 
/**
 * The company's name; a workspace of that name is used again.
 */
company: string, 
/**
 * Such as “Q1 2027”.
 */
quarter: string, 
/**
 * Who answers for marketing: name and title.
 */
marketing: Named, 
/**
 * Who answers for sales: name and title.
 */
sales: Named, 
/**
 * The day of the meeting, ISO 8601.
 */
date: string, 
/**
 * When it starts, such as “09:00”.
 */
starts: string, 
/**
 * How long the half day is.
 */
length: Length, };
export type Preview = { 
/**
 * Which document.
 */
document: DocumentKind, 
/**
 * Its title: “Definitions”.
 */
title: string, 
/**
 * Whether every page says that it is a draft.
 */
draft: boolean, 
/**
 * Width of a page, in points.
 */
width: number, 
/**
 * Height of a page, in points.
 */
height: number, 
/**
 * All its pages in order.
 */
cards: Array<PageCard>, 
/**
 * Those of the pages asked for that were not known.
 */
pages: Array<PreviewPage>, 
/**
 * Characters that no font here can show.
 */
missing: Array<string>, };
export type PreviewPage = { 
/**
 * Tells it from others.
 */
print: string, 
/**
 * The page as SVG.
 */
svg: string, 
/**
 * Its lines, to be selected.
 */
lines: Array<TextLine>, 
/**
 * Its paragraphs in reading order, for those who listen.
 */
paragraphs: Array<string>, 
/**
 * The fields of the review it shows, those around others first.
 */
fields: Array<PageField>, };
export type PreviewRequest = { 
/**
 * Which.
 */
document: DocumentKind, 
/**
 * On which paper.
 */
paper: Paper, 
/**
 * The pages in sight, from 0; those that don't exist are passed over.
 */
pages: Array<number>, 
/**
 * The prints of pages that are at hand and need not be sent again.
 */
known: Array<string>, };
export type PreviousView = { 
/**
 * Its quarter: “Q4 2026”.
 */
quarter: string, 
/**
 * The items that say something else now.
 */
changed: Array<ComparedView>, 
/**
 * The items it had and this review has not.
 */
gone: Array<string>, };
export type ProfileLine = { 
/**
 * Identity.
 */
id: ProfileLineId, 
/**
 * In or out.
 */
want: Want, 
/**
 * The line.
 */
text: Sentence, };
export type ProfileLineId = string;
export type Proposal = { 
/**
 * The path of the field that changed.
 */
target: string, 
/**
 * “MQL: time limit 24 to 4 working hours”.
 */
text: string, 
/**
 * What the field is called: “MQL: time limit”.
 */
field: string, };
export type Prose = string;
export type PutBack = { 
/**
 * Its path.
 */
target: string, };
export type Quantity = string;
export type RateView = { 
/**
 * As shown: “38%”.
 */
value: string, 
/**
 * As typed; empty when it was taken from elsewhere.
 */
typed: string, 
/**
 * “was 35.4%”, or where it was taken from.
 */
note: string, 
/**
 * Whether it is more optimistic than last quarter's.
 */
optimistic: boolean, 
/**
 * Whether it must stay as it is.
 */
locked: boolean, 
/**
 * Whether it follows from what is locked.
 */
solved: boolean, 
/**
 * The interval of what was counted, of the rate itself or else of last quarter's: “between 15% and 31%”; empty
 * where nothing was.
 */
between: string, 
/**
 * Whether the rate itself was counted.
 */
counted: boolean, 
/**
 * Whether it changed since a side's last yes.
 */
changed: boolean, 
/**
 * What it was then; empty where it is new or did not change.
 */
was: string, };
export type Rates = "planned" | "last_quarter" | "low" | "high";
export type ReadCalendar = { 
/**
 * The text of the file, in iCalendar.
 */
text: string, };
export type ReadRule = { 
/**
 * The text as typed.
 */
text: string, 
/**
 * The path of the field it is typed into; may be empty.
 */
target: string, };
export type Reason = { 
/**
 * Identity.
 */
id: ReasonId, 
/**
 * What it is called; unlike any other reason of the review.
 */
label: Name, 
/**
 * When it applies.
 */
phase: Phase, 
/**
 * Whether a sub-reason must be given.
 */
sub_reason: boolean, 
/**
 * What happens next.
 */
next: Next, 
/**
 * Days until a recycled lead returns.
 */
days: Days | null, 
/**
 * Who mends the cause.
 */
fixed_by: Line, 
/**
 * Whether it may be chosen; at most [`Reason::MOST_ACTIVE`] are.
 */
active: boolean, };
export type ReasonId = string;
export type Recent = { 
/**
 * The changes.
 */
proposals: Array<Proposal>, };
export type Refusal = { 
/**
 * A short name that a program can act on.
 */
code: string, 
/**
 * One clear sentence.
 */
message: string, 
/**
 * What the person can do about it.
 */
hint: string | null, 
/**
 * The path of the field it is about.
 */
field: string | null, };
export type RemedyView = { 
/**
 * What is sent to have it made.
 */
key: string, 
/**
 * “One more person on Mondays, 09:00 to 13:30”.
 */
sentence: string, 
/**
 * “reaches 92 of 100”.
 */
reaches: string, 
/**
 * What its button says.
 */
action: string, };
export type ReopenRequest = { 
/**
 * Why, in one sentence; it is printed.
 */
because: string, };
export type RestoreRequest = { 
/**
 * The workspace.
 */
workspace: WorkspaceId, 
/**
 * One of its states, by its identity.
 */
state: string, };
export type ResumeBlock = { 
/**
 * The block.
 */
block: BlockId, };
export type ReviewCard = { 
/**
 * Identity.
 */
id: ReviewId, 
/**
 * Such as “Q1 2027”.
 */
quarter: string, 
/**
 * “Thu 21 Jan 2027, 09:00”.
 */
when: string, 
/**
 * “3 of 7 agreed”, “Signed 21 Jan 2027”.
 */
status: string, 
/**
 * How many stages marketing agrees on.
 */
marketing: number, 
/**
 * How many stages sales agrees on.
 */
sales: number, 
/**
 * How many both agree on.
 */
agreed: number, 
/**
 * How many stages there are.
 */
stages: number, 
/**
 * The quarter that can be started from it: “Q2 2027”; empty while it is not signed, or once there is one.
 */
next: string, };
export type ReviewId = string;
export type ReviewView = { 
/**
 * Identity.
 */
id: ReviewId, 
/**
 * Such as “Q1 2027”.
 */
quarter: string, 
/**
 * The quarter's first and last day, ISO 8601.
 */
quarter_days: [string, string], 
/**
 * The day of the meeting, ISO 8601.
 */
date: string, 
/**
 * The same as people say it: “Thu 21 Jan 2027”.
 */
date_in_words: string, 
/**
 * When it starts.
 */
starts: string, 
/**
 * When it ends.
 */
ends: string, 
/**
 * Minutes of all blocks.
 */
minutes: number, 
/**
 * What the definitions are for.
 */
purpose: string, 
/**
 * From when they hold, ISO 8601; may be empty.
 */
effective: string, 
/**
 * The owner of the middle.
 */
middle_owner: PersonId | null, 
/**
 * The blocks of the half day.
 */
blocks: Array<BlockView>, 
/**
 * Where the meeting stands, and its clock.
 */
meeting: MeetingView, 
/**
 * The funnel.
 */
stages: Array<StageView>, 
/**
 * Rules, and the names they use.
 */
rules: RulesView, 
/**
 * How many stages both sides agree on.
 */
stages_agreed: number, 
/**
 * The way of a handed-over lead; none while no stage is marketing's.
 */
lane: LaneView | null, 
/**
 * Whether the rota can keep its limits.
 */
feasibility: FeasibilityView, 
/**
 * The reasons for turning a lead down.
 */
reasons: Array<Reason>, 
/**
 * The handoff packet.
 */
packet: Array<PacketField>, 
/**
 * Agreement on packet and reasons.
 */
handoff: AgreementView, 
/**
 * The promises of both sides.
 */
commitments: Array<CommitmentView>, 
/**
 * “Balanced, 4 and 4”, or what is missing on one side.
 */
balance: string, 
/**
 * The shared number's choices.
 */
shared_number: SharedNumber, 
/**
 * The shared number as a sentence.
 */
shared_sentence: string, 
/**
 * Agreement on the shared number.
 */
shared_agreement: AgreementView, 
/**
 * What each side answered alone.
 */
differ: DifferView, 
/**
 * What the quarter is watched by.
 */
scorecard: ScorecardView, 
/**
 * What the gap between the sides costs.
 */
cost: CostView, 
/**
 * The values of the CRM's source field, each with the side it counts for.
 */
sources: Array<Source>, 
/**
 * What CRMs come with and is not listed yet.
 */
source_lists: Array<SourceListView>, 
/**
 * The plan, worked out.
 */
plan: PlanView, 
/**
 * The goals of the quarter.
 */
goals: Array<GoalView>, 
/**
 * Agreement on all goals.
 */
goals_agreement: AgreementView, 
/**
 * Where both sides stand on the plan.
 */
plan_agreement: AgreementView, 
/**
 * Whom we want and whom we turn down.
 */
profile: Array<ProfileLine>, 
/**
 * The kinds of customer, each with its message.
 */
segments: Array<Segment>, 
/**
 * The campaigns and changes of the quarter.
 */
initiatives: Array<InitiativeView>, 
/**
 * What they come to.
 */
initiatives_total: InitiativesTotal, 
/**
 * Why the quarter may be missed.
 */
risks: Array<RiskView>, 
/**
 * What is in the way, live and parked.
 */
issues: Array<IssueView>, 
/**
 * What was settled.
 */
decisions: Array<DecisionView>, 
/**
 * Who does what by when.
 */
actions: Array<ActionView>, 
/**
 * What the sides won together.
 */
wins: Array<Win>, 
/**
 * Other words for statements and criteria.
 */
rivals: Array<RivalView>, 
/**
 * The review before, compared with this one.
 */
previous: PreviousView | null, 
/**
 * What came of the quarter before; none where no review before was signed by both sides.
 */
last_quarter: LastQuarterView | null, 
/**
 * The meetings between this review and the next.
 */
rituals: Array<RitualView>, 
/**
 * The 13 weeks of the quarter, with the meetings in each.
 */
weeks: Array<WeekView>, 
/**
 * What both leaders promise in person.
 */
standing_promises: Array<StandingPromise>, };
export type Risk = { 
/**
 * Identity.
 */
id: RiskId, 
/**
 * Why the quarter was missed, told from its end.
 */
text: Sentence, 
/**
 * Whose it is.
 */
side: GoalSide, 
/**
 * Who watches it.
 */
owner: PersonId | null, 
/**
 * The sign that it is happening.
 */
trip_wire: TripWire, 
/**
 * What is done then.
 */
response: Line, };
export type RiskId = string;
export type RiskView = { 
/**
 * The risk.
 */
risk: Risk, 
/**
 * The threshold of its trip-wire as shown, with currency; empty without one.
 */
threshold: string, };
export type Ritual = { 
/**
 * Identity.
 */
id: RitualId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * What it is called.
 */
name: Name, 
/**
 * How often it is held.
 */
cadence: Cadence, 
/**
 * What it is for.
 */
purpose: Line, 
/**
 * What it goes through, a line each.
 */
covers: Prose, 
/**
 * Who is there.
 */
attendees: Line, 
/**
 * Who runs it.
 */
owner: PersonId | null, 
/**
 * Its first date; the others follow from it.
 */
first: string | null, 
/**
 * When it starts.
 */
starts: TimeOfDay | null, 
/**
 * How long it lasts.
 */
minutes: Minutes, };
export type RitualId = string;
export type RitualView = { 
/**
 * The meeting.
 */
ritual: Ritual, 
/**
 * “Every Tuesday”; empty before there is a first date.
 */
when: string, 
/**
 * “09:30 to 10:00”; empty before there is a time.
 */
hours: string, 
/**
 * Its dates in the quarter: “12 times this quarter, next on Tue 26 Jan 2027”; empty without one.
 */
dates: string, };
export type Rival = { 
/**
 * Identity.
 */
id: RivalId, 
/**
 * What they are other words for; it may be gone by now.
 */
of: Contested, 
/**
 * The words.
 */
text: Prose, 
/**
 * What became of them.
 */
state: RivalState, };
export type RivalId = string;
export type RivalState = "open" | "put_aside";
export type RivalView = { 
/**
 * The wording.
 */
rival: Rival, 
/**
 * “B” or “C” beside the words that stand, which are A; empty once it is put aside.
 */
letter: string, 
/**
 * What it is other words for, “MQL: statement”; empty when that is gone.
 */
title: string, };
export type Role = "leader" | "facilitator" | "member";
export type RuleProblem = { 
/**
 * What is wrong.
 */
message: string, 
/**
 * What to write instead; may be empty.
 */
hint: string, 
/**
 * Where: the first wrong character, from 1.
 */
column: number, 
/**
 * How many characters are wrong, at least 1.
 */
width: number, 
/**
 * Which line of the sheet it is in: alternative and line, from 0; none when there is no sheet.
 */
line: [number, number] | null, };
export type RuleReading = { 
/**
 * The text that was read; made from the sheet when one was given.
 */
text: string, 
/**
 * The text in pieces, with what is wrong marked.
 */
pieces: Array<TextPiece>, 
/**
 * The canonical text; empty when the rule can't be read.
 */
canonical: string, 
/**
 * As a sentence; empty when the rule can't be read.
 */
sentence: string, 
/**
 * As a sheet; none when it can't be read, or says more than a sheet can.
 */
sheet: Sheet | null, 
/**
 * What is wrong, if anything.
 */
problem: RuleProblem | null, };
export type RuleText = string;
export type RuleTrial = { 
/**
 * The canonical text.
 */
canonical: string, 
/**
 * Whether the rule takes the record.
 */
takes: boolean, 
/**
 * “yes”, “no”, or “unknown” where a blank keeps it from being known.
 */
holds: string, 
/**
 * The rule part by part.
 */
steps: Array<TrialStep>, };
export type RuleView = { 
/**
 * The path of its field.
 */
target: string, 
/**
 * Its canonical text, in pieces.
 */
pieces: Array<TextPiece>, 
/**
 * As a sentence.
 */
sentence: string, };
export type RulesView = { 
/**
 * The fields of the CRM.
 */
fields: Array<DataField>, 
/**
 * Fields to choose that are not there yet.
 */
suggested: Array<SuggestedView>, 
/**
 * Rules with a name.
 */
named: Array<NamedRule>, 
/**
 * Both scoring tables.
 */
scores: Array<ScoreView>, 
/**
 * Everything a condition can be about.
 */
subjects: Array<SubjectView>, 
/**
 * Every rule that stands somewhere, by the path of its field.
 */
written: Array<RuleView>, };
export type Run = { 
/**
 * The words.
 */
text: string, 
/**
 * Whether they are a live value, such as the time limit.
 */
live: boolean, 
/**
 * Whether they changed since a side's last yes.
 */
changed: boolean, 
/**
 * The path of the field that holds a live value; empty for plain words.
 */
target: string, };
export type Said = { 
/**
 * The answer.
 */
vote: Vote, 
/**
 * After a no: what it would take; after “can live with it”: the dissent. May be empty.
 */
wish: string, };
export type Saved = { 
/**
 * When, such as “10:36”.
 */
saved: string, };
export type SavingView = { 
/**
 * The path of its minutes.
 */
target: string, 
/**
 * What it would be, as typed into that field.
 */
minutes: string, 
/**
 * “Stages: 40 to 27 min”.
 */
text: string, };
export type Scenario = { 
/**
 * Identity.
 */
id: ScenarioId, 
/**
 * What it is called; unlike any other of the review.
 */
name: Name, 
/**
 * Its revenue.
 */
target: Money | null, 
/**
 * Its average deal.
 */
average_deal: string | null, 
/**
 * Its win rate by value.
 */
win_rate: string | null, 
/**
 * Its share from marketing.
 */
sourcing_share: string | null, 
/**
 * Which rates it counts with.
 */
rates: Rates, };
export type ScenarioId = string;
export type ScoreLine = { 
/**
 * Identity.
 */
id: ScoreLineId, 
/**
 * Which table it stands in.
 */
axis: Axis, 
/**
 * The condition in words.
 */
text: Line, 
/**
 * The condition.
 */
rule: RuleText | null, 
/**
 * How many points; may be negative.
 */
points: Number, 
/**
 * How they lose worth with time.
 */
decay: DecayText | null, };
export type ScoreLineId = string;
export type ScoreView = { 
/**
 * Which.
 */
axis: Axis, 
/**
 * “Fit”.
 */
label: string, 
/**
 * Its lines.
 */
lines: Array<ScoreLine>, 
/**
 * How the points of those lose worth that do.
 */
decays: Array<DecayView>, 
/**
 * From how many points on it is reached, as typed; empty when there is none.
 */
threshold: string, 
/**
 * “70 of at most 90 points”, or what is missing.
 */
reach: string, };
export type ScorecardView = { 
/**
 * The newest week in which anything was typed, 0 before the first.
 */
week: number, 
/**
 * Where the shared number stands, in a sentence; empty before anything was typed.
 */
sentence: string, 
/**
 * The measures.
 */
measures: Array<MeasureView>, 
/**
 * Trip-wires reached or near: “Acceptance at most 65% on 12 Mar: Fair contacts need a higher score. Now 66%.”
 */
wires: Array<string>, 
/**
 * Leads past their limit, the oldest first.
 */
overdue: Array<Overdue>, 
/**
 * “6 leads are past their limit, the oldest by 3 days.”; empty when none is typed.
 */
overdue_sentence: string, };
export type Segment = { 
/**
 * Identity.
 */
id: SegmentId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * What it is called; unlike any other segment of the review.
 */
name: Name, 
/**
 * The one message both sides use.
 */
message: Prose, };
export type SegmentId = string;
export type Sentence = string;
export type Settings = { 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Whether keys without Ctrl, Cmd or Alt are commands outside fields (WCAG 2.1.4).
 */
one_keys: boolean, };
export type Severity = "error" | "warning" | "note";
export type ShareRequest = { 
/**
 * Whether the private notes on blocks go along. They stay here unless asked for.
 */
private_notes: boolean, };
export type SharedChoice = "sourced_pipeline" | "influenced_revenue";
export type SharedNumber = { 
/**
 * Which number.
 */
choice: SharedChoice | null, 
/**
 * What makes it marketing's.
 */
sourcing_rule: SourcingRule | null, 
/**
 * How far back a touch counts.
 */
window: Days | null, 
/**
 * Which date counts.
 */
date_used: DateUsed | null, 
/**
 * As of when amounts are read.
 */
amount_as_of: Line, 
/**
 * What a blank amount counts as.
 */
blank_amounts: Line, 
/**
 * What is left out.
 */
exclusions: Line, 
/**
 * The report that shows it.
 */
report: Line, 
/**
 * Who checks it.
 */
checked_by: PersonId | null, 
/**
 * What both want it to be this quarter.
 */
target: Figure | null, 
/**
 * The measure marketing stops being judged on.
 */
marketing_stops: Line, 
/**
 * From when.
 */
marketing_stops_from: string | null, 
/**
 * The measure sales stops being judged on.
 */
sales_stops: Line, 
/**
 * From when.
 */
sales_stops_from: string | null, };
export type Sheet = { 
/**
 * The alternatives.
 */
alternatives: Array<Array<SheetLine>>, };
export type SheetLine = { 
/**
 * The name of a field, a scoring model or a named rule.
 */
subject: string, 
/**
 * What is asked.
 */
asks: Asks, 
/**
 * What is asked for: the text of one value or several, without quotation marks.
 */
value: string, 
/**
 * Whether capital letters make no difference.
 */
any_capitals: boolean, };
export type Shift = { 
/**
 * Identity.
 */
id: ShiftId, 
/**
 * What it is called.
 */
name: Name, 
/**
 * On which days.
 */
days: WorkingDays, 
/**
 * From when.
 */
starts: TimeOfDay, 
/**
 * Until when; a shift that ends before it starts works nobody.
 */
ends: TimeOfDay, 
/**
 * How many people.
 */
people: Count, };
export type ShiftId = string;
export type ShowWall = { 
/**
 * What the window shows, as the interface wrote it; none when that stays.
 */
text: string | null, };
export type Shown = { 
/**
 * Where it stands today.
 */
baseline: string, 
/**
 * At the least.
 */
floor: string, 
/**
 * What is to be reached.
 */
target: string, 
/**
 * More than expected.
 */
stretch: string, };
export type ShownCase = "last_quarter" | "stretch";
export type Side = "marketing" | "sales";
export type SideView = { 
/**
 * Who answers for the side.
 */
name: string, 
/**
 * Where it stands.
 */
standing: StandingView, 
/**
 * As in the agreement bar: “Yes, 10:35”, “Yes to earlier words, 10:22”, “Not yet”.
 */
status: string, 
/**
 * As in the read-back: “yes at 10:35”; empty before the first answer.
 */
last: string, 
/**
 * What it would take, or the dissent; may be empty.
 */
wish: string, 
/**
 * What changed since this side's last yes.
 */
since: Array<Since>, 
/**
 * What to say when nothing did: “Nothing has changed” or “Not asked yet”.
 */
nothing: string, 
/**
 * Whether there is an answer to take back.
 */
can_take_back: boolean, };
export type SignRequest = { 
/**
 * Which side.
 */
side: Side, 
/**
 * The name, as typed; by proxy, that of who signs instead.
 */
name: string, 
/**
 * How it is given.
 */
manner: Manner, 
/**
 * Why somebody else signs; empty otherwise.
 */
reason?: string, };
export type SignedPaper = { 
/**
 * “Definitions, version 8”.
 */
title: string, 
/**
 * Its digest as printed: “7f3a 91c2 04be”.
 */
digest: string, };
export type SignedView = "not_yet" | "these" | "earlier";
export type SigningPoint = { 
/**
 * What kind it is.
 */
code: string, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * The screen it belongs to.
 */
place: Place, 
/**
 * “Stages, MQL”.
 */
whereabouts: string, 
/**
 * The path to go to.
 */
target: string, 
/**
 * What is open, in a sentence; what is printed as open is read together: “11 criteria name no CRM field: Lead, SAL.”
 */
text: string, 
/**
 * Why both leaders let it stand; none where they have not.
 */
waived: WaivedView | null, };
export type SigningSide = { 
/**
 * Which side.
 */
side: Side, 
/**
 * Who signs for it.
 */
leader: string, 
/**
 * That person's title; may be empty.
 */
title: string, 
/**
 * What the side agrees to, in its own voice.
 */
agrees: string, 
/**
 * Where it stands.
 */
standing: SignedView, 
/**
 * The name as it was typed; empty before.
 */
name: string, 
/**
 * “21 January 2027, 12:47”; the day of today before.
 */
at: string, 
/**
 * “in person, recorded by Ines Calder”; empty before.
 */
how: string, 
/**
 * The digests of both documents as this side signed them; as it would sign them before.
 */
digests: string, 
/**
 * Whether the signature can be taken back: while the other side has not signed the same.
 */
can_take_back: boolean, };
export type SigningView = { 
/**
 * Where the review stands.
 */
state: State, 
/**
 * The same in words: “Agreed in the room, signatures due by Fri 5 Feb 2027”.
 */
standing: string, 
/**
 * “Nothing is left that blocks signing.”
 */
headline: string, 
/**
 * “1 waived, 3 printed as open”; empty where there is nothing.
 */
summary: string, 
/**
 * What is open: what blocks first, then what is waived, each by itself; then what is printed as open.
 */
points: Array<SigningPoint>, 
/**
 * How many of them block signing.
 */
blocking: number, 
/**
 * By when both sign, ISO 8601; may be empty.
 */
due: string, 
/**
 * The definitions document.
 */
definitions: SignedPaper, 
/**
 * The quarterly plan.
 */
plan: SignedPaper, 
/**
 * “Seven stages, eight promises, the shared number and five goals”, to ask whether that is what is meant.
 */
extent: string, 
/**
 * Marketing's panel.
 */
marketing: SigningSide, 
/**
 * Sales' panel.
 */
sales: SigningSide, 
/**
 * When the review was reopened after both had signed, oldest first.
 */
amendments: Array<AmendmentView>, 
/**
 * What changed since both signed last, while it is being amended.
 */
since: Array<ComparedView>, 
/**
 * The quarter that can be started from this review: “Q2 2027”; empty while it is not signed, or once there is one.
 */
next: string, };
export type Since = { 
/**
 * The part that changed: “Time limit”.
 */
label: string, 
/**
 * The words, new and gone.
 */
pieces: Array<Piece>, 
/**
 * When, such as “10:34”; empty when not known.
 */
at: string, 
/**
 * The path of the field; empty when the row is gone.
 */
target: string, 
/**
 * Which side asked for it, as the decision about it says.
 */
asked_by: GoalSide | null, };
export type SolvableView = { 
/**
 * `leads`, `target`, … or the identity of the stage whose rate it is.
 */
id: string, 
/**
 * “Solve for leads”.
 */
name: string, 
/**
 * Whether it is what is solved for.
 */
chosen: boolean, };
export type SolveFor = "leads" | "target" | "average_deal" | "sourcing_share" | "win_rate" | "rate";
export type Source = { 
/**
 * Identity.
 */
id: SourceId, 
/**
 * The value as the CRM writes it; unlike any other source of the review in any capitals.
 */
name: Name, 
/**
 * Whose number it adds to; nothing while nobody has said.
 */
counts_for: CountsFor | null, };
export type SourceId = string;
export type SourceListView = { 
/**
 * The CRM.
 */
crm: string, 
/**
 * Those that are not listed yet, at least one.
 */
missing: Array<string>, };
export type SourcingRule = "original_source" | "first_touch" | "any_touch";
export type Stage = { 
/**
 * Identity.
 */
id: StageId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * Short name, such as “MQL”; unlike that of any other stage of the review.
 */
abbreviation: Name, 
/**
 * Name in full, such as “Marketing qualified lead”; may be empty.
 */
name: Line, 
/**
 * The stage in one plain sentence; may hold [`TIME_LIMIT`].
 */
statement: Prose, 
/**
 * The question the room answers.
 */
guiding_question: Line, 
/**
 * The side that answers for what enters.
 */
side: Side, 
/**
 * The role of the owner, such as “SDR”.
 */
owner_role: Line, 
/**
 * The person who answers for the stage.
 */
owner: PersonId | null, 
/**
 * What the stage counts.
 */
unit: Unit, 
/**
 * The entry rule as one text, when it is written as one.
 */
rule: Prose, 
/**
 * Who gets a record that enters, as a rule.
 */
assignment: Line, 
/**
 * Who gets it when the rule finds nobody.
 */
fallback: PersonId | null, 
/**
 * The object in the CRM that shows the stage.
 */
evidence_object: Line, 
/**
 * The field of that object.
 */
evidence_field: Line, 
/**
 * The value of that field.
 */
evidence_value: Line, 
/**
 * The time stamp that says when.
 */
evidence_stamp: Line, 
/**
 * What the room has not settled.
 */
open_question: Line, 
/**
 * Anything else; no part of what is agreed.
 */
notes: Prose, 
/**
 * How often the meaning has changed, from 1.
 */
version: number, 
/**
 * What must hold for a record to enter.
 */
criteria: Array<Criterion>, 
/**
 * The ways out.
 */
exits: Array<Exit>, 
/**
 * Cases both sides judge.
 */
examples: Array<Example>, 
/**
 * Time limits; the first is the stage's own.
 */
clocks: Array<Clock>, 
/**
 * What happens as the first limit runs out.
 */
escalation: Array<EscalationStep>, 
/**
 * Exclusions, route-arounds, actions on entry and required fields.
 */
lines: Array<StageLine>, 
/**
 * What the plan knows of it; no part of what is agreed about the stage.
 */
figures: StageFigures, };
export type StageFigures = { 
/**
 * How many entered it last quarter.
 */
volume: Quantity | null, 
/**
 * What part goes on to the next stage of the chain.
 */
rate: string | null, 
/**
 * Whether that rate must stay as it is.
 */
rate_locked: boolean, 
/**
 * How many there are to be, when that is fixed.
 */
count: Quantity | null, 
/**
 * How long it takes to the next stage of the chain.
 */
lag: Lag | null, };
export type StageId = string;
export type StageLine = { 
/**
 * Identity.
 */
id: StageLineId, 
/**
 * Which list.
 */
kind: LineKind, 
/**
 * The line.
 */
text: Sentence, 
/**
 * The line as a rule that can be run, if there is one.
 */
rule: RuleText | null, };
export type StageLineId = string;
export type StageView = { 
/**
 * The stage as it is edited.
 */
stage: Stage, 
/**
 * The statement in pieces.
 */
runs: Array<Run>, 
/**
 * “Reassigned at 8 hours”; empty without escalation or limit.
 */
missed: string, 
/**
 * “Jonas Weber is told at 4 hours, Daniel Brandt at 8 hours”.
 */
missed_note: string, 
/**
 * Where each exit leads, in the order of the stage's exits.
 */
exits: Array<ExitView>, 
/**
 * How many examples the sides read differently.
 */
splits: number, 
/**
 * Agreement on it.
 */
agreement: AgreementView, };
export type Stance = "marketing" | "sales" | "neutral";
export type StandingPromise = { 
/**
 * Identity.
 */
id: StandingPromiseId, 
/**
 * The same in every quarter.
 */
lineage: LineageId, 
/**
 * Whose leader.
 */
side: Side, 
/**
 * The promise, in the first person.
 */
text: Sentence, };
export type StandingPromiseId = string;
export type StandingView = "not_yet" | "agreed" | "earlier" | "no";
export type State = "draft" | "agreed" | "signed" | "amended";
export type StepView = { 
/**
 * Its name: “edit criterion”.
 */
name: string, 
/**
 * The path of the field or row it touches.
 */
target: string, 
/**
 * What both agreed and the step would make stale: “This reopens MQL, agreed 10:41”; empty otherwise.
 */
reopens: string, };
export type SubjectView = { 
/**
 * Its name.
 */
name: string, 
/**
 * “Number”, “Score”, “Rule”.
 */
kind: string, 
/**
 * As a rule writes it: “[Company size]”, “fit”.
 */
written: string, 
/**
 * What it means; may be empty.
 */
meaning: string, 
/**
 * What can be asked of it.
 */
asks: Array<AskView>, 
/**
 * Values it usually has.
 */
values: Array<string>, };
export type SuggestedView = { 
/**
 * Its name.
 */
name: string, 
/**
 * “Number, current value”.
 */
about: string, 
/**
 * What it means.
 */
meaning: string, };
export type TakeBack = { 
/**
 * About what.
 */
item: Item, 
/**
 * Whose.
 */
side: Side, };
export type TakeBackSignature = { 
/**
 * Whose.
 */
side: Side, };
export type TakeBackWaiver = { 
/**
 * What kind of point it is.
 */
code: string, 
/**
 * The path it stands at.
 */
target: string, };
export type TakeIn = { 
/**
 * One of the ways that were offered.
 */
how: TakeInAs, };
export type TakeInAs = "open" | "update" | "keep_both";
export type Takes = "nothing" | "one" | "many" | "two" | "days";
export type TeamView = { 
/**
 * The field they are typed in.
 */
cell: CostCell, 
/**
 * “−14, of 7 answers”, or why it is hidden.
 */
said: string, };
export type TermKind = "wasted_spend" | "duplicate_effort" | "late_follow_up";
export type TestLead = { 
/**
 * When it arrives, as typed: “Fri 17:40”; a weekday is the first one on or after the day of the meeting.
 */
arrives: string, 
/**
 * The limit, as typed: “4 working hours”.
 */
limit: string, };
export type TextLine = { 
/**
 * Where it is.
 */
area: PageArea, 
/**
 * Its baseline, from the top of the page.
 */
baseline: number, 
/**
 * What it says.
 */
text: string, };
export type TextPiece = { 
/**
 * The text.
 */
text: string, 
/**
 * What it is.
 */
is: PieceIs, 
/**
 * Whether it is what is wrong.
 */
wrong: boolean, };
export type Theme = "system" | "light" | "dark";
export type TimeOfDay = string;
export type Topic = "incentives" | "data" | "middle" | "leadership" | "messaging" | "systems" | "blame" | "mql_to_sql" | "wasted_spend" | "mixed_messages";
export type TopicView = { 
/**
 * Which.
 */
topic: Topic, 
/**
 * What it is called.
 */
name: string, 
/**
 * What is asked.
 */
question: string, 
/**
 * What 1 to 5 mean.
 */
anchors: Array<string>, 
/**
 * How much it weighs; none for a symptom.
 */
weight: CostCell | null, 
/**
 * Marketing's answer, then sales'.
 */
answers: [CostCell, CostCell], };
export type TrialStep = { 
/**
 * How deep the part stands in the rule.
 */
depth: number, 
/**
 * The part.
 */
text: string, 
/**
 * “yes”, “no” or “unknown”.
 */
holds: string, 
/**
 * What the record holds there; empty for parts that are joined.
 */
found: string, };
export type TripWire = { 
/**
 * What is watched; there is no trip-wire without it.
 */
metric: Metric | null, 
/**
 * From which side the threshold is reached.
 */
direction: Direction | null, 
/**
 * Where it trips.
 */
threshold: Figure | null, 
/**
 * When it is looked at.
 */
date: string | null, };
export type TryPlan = { 
/**
 * The field's path.
 */
target: string, 
/**
 * The text so far.
 */
value: string, };
export type TryRule = { 
/**
 * The text of the rule.
 */
text: string, 
/**
 * What the record holds, by the names of its fields.
 */
record: Record<string, unknown>, 
/**
 * The day the record is looked at, ISO 8601; today when there is none.
 */
day?: string | null, };
export type UncertaintyView = { 
/**
 * “Of 100 quarters played through, 49 reach USD 5,190,000.”
 */
sentence: string, 
/**
 * How it was worked out, and what is not in it.
 */
how: string, 
/**
 * The part of the quarters in which the target is reached, 0 to 1, for programs.
 */
chance: number, 
/**
 * Revenue that 10, 50 and 90 of 100 quarters stay below, for programs.
 */
revenue: [number, number, number], 
/**
 * What is reached at the end of each month.
 */
months: Chart, 
/**
 * What matters most, the widest swing first.
 */
matters: Chart, };
export type UnderstandRequest = { 
/**
 * What it becomes.
 */
kind: CaptureKind, 
/**
 * The line.
 */
line: string, };
export type UnderstoodView = { 
/**
 * The name of who is to own it; empty where nobody was named.
 */
owner: string, 
/**
 * “Fri 22 Jan 2027”; empty where no day was named.
 */
due: string, };
export type Unit = "person" | "opportunity";
export type VerdictView = "hit" | "above_floor" | "missed" | "unknown";
export type View = { 
/**
 * The workspace that is open.
 */
workspace: WorkspaceId, 
/**
 * Whether it is the sample, in which nothing is kept.
 */
sample: boolean, 
/**
 * Whether it is a copy to try the meeting with, of which nothing is kept.
 */
rehearsal: boolean, 
/**
 * The company.
 */
company: Company, 
/**
 * Its people.
 */
people: Array<Person>, 
/**
 * Who answers for marketing.
 */
marketing: Person, 
/**
 * Who answers for sales.
 */
sales: Person, 
/**
 * The review.
 */
review: ReviewView, 
/**
 * What can be undone.
 */
undo: StepView | null, 
/**
 * What can be redone.
 */
redo: StepView | null, 
/**
 * When the newest change became durable, such as “10:36”; empty before the first.
 */
saved: string, 
/**
 * Half-typed texts that were not lost.
 */
drafts: Array<DraftView>, 
/**
 * Anything not agreed, owned or clean, but what both leaders waived.
 */
open_points: Array<OpenPoint>, 
/**
 * What is signed, by whom, and what keeps it open.
 */
signing: SigningView, 
/**
 * Whether a block of any review has a private note.
 */
private_notes: boolean, 
/**
 * The path of the field or row that the command touched; empty when it touched none.
 */
touched: string, };
export type Vote = "yes" | "can_live" | "no" | "taken_back";
export type WaiveRequest = { 
/**
 * What kind it is: “promise-without-source”.
 */
code: string, 
/**
 * The path it stands at.
 */
target: string, 
/**
 * Why it may stay open, in one sentence.
 */
reason: string, };
export type WaivedView = { 
/**
 * The reason.
 */
reason: string, 
/**
 * “Waived by Amara Osei and Daniel Brandt, 12:46”.
 */
by: string, };
export type WallShown = { 
/**
 * The number of it, which grows with each.
 */
number: number, 
/**
 * The text; none when the window has it already.
 */
text: string | null, };
export type WallState = { 
/**
 * Whether the window is open.
 */
open: boolean, 
/**
 * The item whose pages it measured last; empty before.
 */
of: string, 
/**
 * Into how many parts each of them flows.
 */
parts: Array<number>, };
export type Want = "yes" | "no";
export type Warning = "none" | "low" | "last" | "over";
export type WatchWall = { 
/**
 * The number of what it shows; 0 at the start.
 */
seen: number, 
/**
 * The item whose pages it measured.
 */
of: string, 
/**
 * Into how many parts each of its pages flows.
 */
parts: Array<number>, };
export type Wave = { 
/**
 * Identity.
 */
id: WaveId, 
/**
 * What leads they are.
 */
name: Name, 
/**
 * On which days they arrive.
 */
days: WorkingDays, 
/**
 * From when.
 */
starts: TimeOfDay, 
/**
 * Until when.
 */
ends: TimeOfDay, 
/**
 * How many arrive in a week.
 */
leads: Count, 
/**
 * The time limit of a stage that they are under: what is promised is what is tried.
 */
clock: ClockId | null, 
/**
 * How many minutes a first attempt takes.
 */
minutes: Minutes, };
export type WaveId = string;
export type WaveView = { 
/**
 * The row as typed.
 */
wave: Wave, 
/**
 * The limit it is under, as a stage promises it; none until one is chosen.
 */
limit: Limit | null, 
/**
 * What leads they are, with their limit: “Scored leads within 4 working hours”.
 */
name: string, 
/**
 * “71 of 100”; empty while nothing can be said of it.
 */
share: string, 
/**
 * “13 of 156 are never attempted.”; empty where all are.
 */
never: string, };
export type WeekView = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * Its first day: “4 Jan”.
 */
starts: string, 
/**
 * The meetings in it, in the order of their days.
 */
held: Array<HeldView>, };
export type Weeks = string;
export type WeighCost = { 
/**
 * The field's path.
 */
target: string, 
/**
 * The text as it stands.
 */
text: string, };
export type Win = { 
/**
 * Identity.
 */
id: WinId, 
/**
 * What was won, in one sentence.
 */
text: Sentence, };
export type WinId = string;
export type WorkingDays = string;
export type WorkspaceCard = { 
/**
 * Identity.
 */
id: WorkspaceId, 
/**
 * The company.
 */
company: string, 
/**
 * When it was last changed: “Thu 21 Jan 2027, 12:40”; tells two copies of one workspace apart.
 */
changed: string, 
/**
 * Its reviews, the newest first.
 */
reviews: Array<ReviewCard>, 
/**
 * Why it can't be opened; empty when it can.
 */
trouble: string, };
export type WorkspaceId = string;
export type Written = { 
/**
 * Which document; none for the workspace.
 */
document: DocumentKind | null, 
/**
 * Its name.
 */
name: string, 
/**
 * Pages; 0 for what has none.
 */
pages: number, 
/**
 * Bytes.
 */
bytes: number, 
/**
 * Characters that no font here can show.
 */
missing: Array<string>, 
/**
 * How many characters were left out that no page can show: controls, hidden direction switches, endless marks.
 */
removed: number, };
export type Zone = string;
/** Every command: what it is asked and what it answers. */
export interface Commands {
  home: { request: Nothing; answer: Home };
  prepare_review: { request: PrepareReview; answer: View };
  open_sample: { request: Nothing; answer: View };
  open_review: { request: OpenReview; answer: View };
  start_next: { request: OpenReview; answer: View };
  rehearse: { request: Nothing; answer: View };
  end_rehearsal: { request: Nothing; answer: View };
  close: { request: Nothing; answer: Home };
  view: { request: Nothing; answer: View };
  change: { request: ChangeRequest; answer: View };
  put_back: { request: PutBack; answer: View };
  mend: { request: MendRequest; answer: View };
  make_enough: { request: MakeEnough; answer: View };
  draft: { request: DraftRequest; answer: Saved };
  answer: { request: AnswerRequest; answer: View };
  take_back: { request: TakeBack; answer: View };
  waive: { request: WaiveRequest; answer: View };
  take_back_waiver: { request: TakeBackWaiver; answer: View };
  sign: { request: SignRequest; answer: View };
  take_back_signature: { request: TakeBackSignature; answer: View };
  reopen: { request: ReopenRequest; answer: View };
  read_rule: { request: ReadRule; answer: RuleReading };
  fill_rule: { request: FillRule; answer: RuleReading };
  fill_decay: { request: FillDecay; answer: DecayReading };
  try_rule: { request: TryRule; answer: RuleTrial };
  add_field: { request: AddField; answer: View };
  start_meeting: { request: Nothing; answer: View };
  next_block: { request: NextBlock; answer: View };
  resume_block: { request: ResumeBlock; answer: View };
  pause_clock: { request: Nothing; answer: View };
  run_clock: { request: Nothing; answer: View };
  adjourn: { request: Nothing; answer: View };
  clock: { request: Nothing; answer: MeetingView };
  add_sources: { request: AddSources; answer: View };
  capture: { request: CaptureRequest; answer: View };
  recent: { request: Nothing; answer: Recent };
  make_action: { request: MakeAction; answer: View };
  make_issue: { request: MakeIssue; answer: View };
  understand: { request: UnderstandRequest; answer: UnderstoodView };
  undo: { request: Nothing; answer: View };
  redo: { request: Nothing; answer: View };
  test_lead: { request: TestLead; answer: LeadTested };
  weigh_cost: { request: WeighCost; answer: CostView };
  read_calendar: { request: ReadCalendar; answer: CalendarRead };
  try_plan: { request: TryPlan; answer: PlanView };
  plan_case: { request: PlanCase; answer: PlanView };
  preview: { request: PreviewRequest; answer: Preview };
  find_in_document: { request: FindRequest; answer: Matches };
  export: { request: ExportRequest; answer: Exporting };
  exporting: { request: Nothing; answer: Exporting };
  stop_export: { request: Nothing; answer: Exporting };
  reveal_export: { request: Nothing; answer: Exporting };
  share: { request: ShareRequest; answer: Exporting };
  look_at_file: { request: Nothing; answer: Looking };
  looking: { request: Nothing; answer: Looking };
  take_in: { request: TakeIn; answer: View };
  earlier_states: { request: EarlierStatesOf; answer: EarlierStates };
  restore: { request: RestoreRequest; answer: View };
  open_wall: { request: Nothing; answer: WallState };
  close_wall: { request: Nothing; answer: WallState };
  show_wall: { request: ShowWall; answer: WallState };
  watch_wall: { request: WatchWall; answer: WallShown };
  full_screen: { request: Nothing; answer: FullScreen };
  settings: { request: Nothing; answer: Settings };
  keep_settings: { request: Settings; answer: Settings };
}
