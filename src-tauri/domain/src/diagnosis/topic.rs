//! What is asked about each topic, with five worded answers from worst to best.

use crate::review::Topic;

impl Topic {
    /// How many of the topics are causes; the rest are symptoms.
    const CAUSES: usize = 6;

    /// The causes, which are weighed.
    pub fn causes() -> &'static [Topic] {
        &Topic::ALL[..Self::CAUSES]
    }

    /// The question that is asked.
    pub fn question(self) -> &'static str {
        match self {
            Topic::Incentives => "What are people paid and praised for?",
            Topic::Data => "Do both sides read the same numbers?",
            Topic::Middle => "Who answers for a lead between MQL and SQO?",
            Topic::Leadership => "How do the two leaders deal with each other?",
            Topic::Messaging => "Does a customer hear one story?",
            Topic::Systems => "Does a lead pass between systems without help?",
            Topic::Blame => "What happens when a number is missed?",
            Topic::MqlToSql => "How many MQLs does sales want?",
            Topic::WastedSpend => "How much is spent on leads that nobody works?",
            Topic::MixedMessages => "How often do customers hear contradictions?",
        }
    }

    /// What 1, 2, 3, 4 and 5 mean.
    pub fn anchors(self) -> [&'static str; 5] {
        match self {
            Topic::Incentives => [
                "Each side is paid for what hurts the other",
                "Paid for different things",
                "Partly for the same thing",
                "Mostly for the same thing",
                "Both are paid for the same number",
            ],
            Topic::Data => [
                "Each side has numbers of its own",
                "Shared reports, argued about",
                "Shared reports, some words still differ",
                "One source, small differences",
                "One source and one meaning for every stage",
            ],
            Topic::Middle => [
                "Nobody",
                "Whoever shouts",
                "A team, without a name",
                "A person, without a say",
                "One person with a say",
            ],
            Topic::Leadership => [
                "They blame each other in public",
                "They avoid each other",
                "They meet when something breaks",
                "They meet and settle most things",
                "They decide together and stand by it",
            ],
            Topic::Messaging => [
                "Two stories",
                "One story, told by one side only",
                "One story, told loosely",
                "One story, small differences",
                "One story, word for word",
            ],
            Topic::Systems => [
                "By spreadsheet and e-mail",
                "By hand in the CRM",
                "Automatic, often wrong",
                "Automatic, sometimes wrong",
                "Automatic, and both can see it",
            ],
            Topic::Blame => [
                "The other side is named first",
                "Blame in most meetings",
                "Blame now and then",
                "Rarely",
                "The cause is looked for together",
            ],
            Topic::MqlToSql => ["Almost none", "Few", "About half", "Most", "Nearly all"],
            Topic::WastedSpend => ["Most of it", "A large part", "Some", "Little", "Almost nothing"],
            Topic::MixedMessages => ["In most deals", "Often", "Now and then", "Rarely", "Never"],
        }
    }
}
