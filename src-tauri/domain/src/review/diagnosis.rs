//! What each side answered alone: where the two stand on what makes or breaks working together.

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::field::fields;
use crate::value::{Ratings, Score, Typed, Weight, choices};

choices! {
    /// What is asked about. The first six are causes, the rest are their symptoms.
    Topic {
        /// What are people paid and praised for?
        Incentives = "incentives", "Incentives";
        /// Do both sides read the same numbers?
        Data = "data", "Data and definitions";
        /// Who answers for a lead between MQL and SQO?
        Middle = "middle", "Accountability for the middle";
        /// How do the two leaders deal with each other?
        Leadership = "leadership", "Leadership";
        /// Does a customer hear one story?
        Messaging = "messaging", "Messaging";
        /// Does a lead pass between systems without help?
        Systems = "systems", "Systems";
        /// What happens when a number is missed?
        Blame = "blame", "Blame";
        /// How many MQLs does sales want?
        MqlToSql = "mql_to_sql", "MQLs that become SQLs";
        /// How much is spent on leads that nobody works?
        WastedSpend = "wasted_spend", "Wasted spend";
        /// How often do customers hear contradictions?
        MixedMessages = "mixed_messages", "Mixed messages";
    }
}

/// What both sides answered on one topic, and how much it weighs; symptoms weigh nothing.
///
/// Written as “weight / marketing / sales”, with nothing where nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opinion {
    /// Of 100 over all causes.
    pub weight: Option<Weight>,
    /// Marketing's answer.
    pub marketing: Option<Score>,
    /// Sales' answer.
    pub sales: Option<Score>,
}

impl TryFrom<String> for Opinion {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        let mut parts = text.split('/');
        let mut next = || parts.next().unwrap_or_default();
        Ok(Self {
            weight: Typed::read(next(), "Weight")?,
            marketing: Typed::read(next(), "Marketing’s answer")?,
            sales: Typed::read(next(), "Sales’ answer")?,
        })
    }
}

impl From<Opinion> for String {
    fn from(opinion: Opinion) -> Self {
        let Opinion {
            weight,
            marketing,
            sales,
        } = opinion;
        format!("{} / {} / {}", weight.show(), marketing.show(), sales.show())
    }
}

/// Both sides' own answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diagnosis {
    /// Incentives.
    pub incentives: Opinion,
    /// Data and definitions.
    pub data: Opinion,
    /// Accountability for the middle.
    pub middle: Opinion,
    /// Leadership.
    pub leadership: Opinion,
    /// Messaging.
    pub messaging: Opinion,
    /// Systems.
    pub systems: Opinion,
    /// Blame.
    pub blame: Opinion,
    /// MQLs that become SQLs.
    pub mql_to_sql: Opinion,
    /// Wasted spend.
    pub wasted_spend: Opinion,
    /// Mixed messages.
    pub mixed_messages: Opinion,
    /// How likely people of marketing are to recommend working with sales, 0 to 10 each; no names are kept.
    pub marketing_ratings: Ratings,
    /// How likely people of sales are to recommend working with marketing.
    pub sales_ratings: Ratings,
}

impl Diagnosis {
    /// The opinions on a topic.
    pub fn on(&self, topic: Topic) -> Opinion {
        match topic {
            Topic::Incentives => self.incentives,
            Topic::Data => self.data,
            Topic::Middle => self.middle,
            Topic::Leadership => self.leadership,
            Topic::Messaging => self.messaging,
            Topic::Systems => self.systems,
            Topic::Blame => self.blame,
            Topic::MqlToSql => self.mql_to_sql,
            Topic::WastedSpend => self.wasted_spend,
            Topic::MixedMessages => self.mixed_messages,
        }
    }
}

fields! {
    /// A field of [`Diagnosis`].
    DiagnosisField of Diagnosis {
        IncentivesWeight = "incentives_weight", "Weight of “Incentives”" => incentives.weight;
        IncentivesMarketing = "incentives_marketing", "Marketing on “Incentives”" => incentives.marketing;
        IncentivesSales = "incentives_sales", "Sales on “Incentives”" => incentives.sales;
        DataWeight = "data_weight", "Weight of “Data and definitions”" => data.weight;
        DataMarketing = "data_marketing", "Marketing on “Data and definitions”" => data.marketing;
        DataSales = "data_sales", "Sales on “Data and definitions”" => data.sales;
        MiddleWeight = "middle_weight", "Weight of “Accountability for the middle”" => middle.weight;
        MiddleMarketing = "middle_marketing", "Marketing on “Accountability for the middle”" => middle.marketing;
        MiddleSales = "middle_sales", "Sales on “Accountability for the middle”" => middle.sales;
        LeadershipWeight = "leadership_weight", "Weight of “Leadership”" => leadership.weight;
        LeadershipMarketing = "leadership_marketing", "Marketing on “Leadership”" => leadership.marketing;
        LeadershipSales = "leadership_sales", "Sales on “Leadership”" => leadership.sales;
        MessagingWeight = "messaging_weight", "Weight of “Messaging”" => messaging.weight;
        MessagingMarketing = "messaging_marketing", "Marketing on “Messaging”" => messaging.marketing;
        MessagingSales = "messaging_sales", "Sales on “Messaging”" => messaging.sales;
        SystemsWeight = "systems_weight", "Weight of “Systems”" => systems.weight;
        SystemsMarketing = "systems_marketing", "Marketing on “Systems”" => systems.marketing;
        SystemsSales = "systems_sales", "Sales on “Systems”" => systems.sales;
        BlameMarketing = "blame_marketing", "Marketing on “Blame”" => blame.marketing;
        BlameSales = "blame_sales", "Sales on “Blame”" => blame.sales;
        MqlToSqlMarketing = "mql_to_sql_marketing", "Marketing on “MQLs that become SQLs”" => mql_to_sql.marketing;
        MqlToSqlSales = "mql_to_sql_sales", "Sales on “MQLs that become SQLs”" => mql_to_sql.sales;
        WastedSpendMarketing = "wasted_spend_marketing", "Marketing on “Wasted spend”" => wasted_spend.marketing;
        WastedSpendSales = "wasted_spend_sales", "Sales on “Wasted spend”" => wasted_spend.sales;
        MixedMessagesMarketing = "mixed_messages_marketing", "Marketing on “Mixed messages”" => mixed_messages.marketing;
        MixedMessagesSales = "mixed_messages_sales", "Sales on “Mixed messages”" => mixed_messages.sales;
        MarketingRatings = "marketing_ratings", "Marketing on working with sales" => marketing_ratings;
        SalesRatings = "sales_ratings", "Sales on working with marketing" => sales_ratings;
    }
}
