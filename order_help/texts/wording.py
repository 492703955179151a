"""
What a language has to say, and how its sentences are put together.

Rule 1: a language is one instance of `Texts`. The gateway never builds a sentence and never picks a word.
Rule 2: placeholders are named, so that a translation may put them anywhere: "{date}", "{max}".
Rule 3: days, numbers and amounts of money are written as the language writes them (formats.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from order_help.domain.actions import HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.help_requests import HelpRequestOutcome, HelpRequestState
from order_help.domain.money import Money
from order_help.domain.order import AlertKind
from order_help.domain.policy import Per
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import Author, FactKind
from order_help.texts import formats
from order_help.texts.mail_wording import MailTexts
from order_help.texts.plural import Counted

ReasonKey = tuple[ReasonCode, OrderEvent | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonText:
    """A reason in a sentence: with the day on which it happened or is due, and for when that is not known."""

    dated: str
    undated: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionText:
    """A help link's text, and a sentence on what it is for."""

    title: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """
    One language. `locale` is its tag of BCP 47, one of `languages.LANGUAGES`.

    `reasons` are worded for the order as a whole, for one parcel and for one line: "This order was shipped on …",
    "This parcel was received on …". `labels` name every value that a shopper chooses from. `problems` and `refusals`
    are keyed by the codes of the API; a problem with parameters has a wording for each set of them: "INVALID example".
    `timeline` is keyed by what happened and, where it is worded for each, who did it; what begins with `desk_` is what
    agents read.
    """

    locale: str
    actions: Mapping[HelpActionType, ActionText]
    reasons: Mapping[Per, Mapping[ReasonKey, ReasonText]]
    instead: str
    labels: Mapping[Enum, str]
    statuses: Mapping[OrderStatus, str]
    request_states: Mapping[HelpRequestState, str]
    request_outcomes: Mapping[HelpRequestOutcome, str]
    timeline: Mapping[tuple[FactKind, Author | None], str]
    desk_timeline: Mapping[tuple[FactKind, Author | None], str]
    desk_states: Mapping[HelpRequestState | HelpRequestOutcome, str]
    desk_alerts: Mapping[AlertKind, str]
    desk_refusals: Mapping[str, str]
    problems: Mapping[str, str | Counted]
    refusals: Mapping[str, str]
    mails: MailTexts

    def reason(self, reason: Reason, per: Per = Per.ORDER) -> str:
        """Why not, of the order, or of one parcel or line of it."""
        text = self.reasons[per][reason.code, reason.event]
        return text.dated.format(date=self.day(reason.at)) if reason.at else text.undated or text.dated

    def unavailable(self, availability: Availability) -> str:
        """Why an action is not available, and what to do instead, where something helps."""
        said = self.reason(availability.reason) if availability.reason else ""
        if availability.instead_try is None:
            return said
        return self.instead.format(reason=said, title=self.actions[availability.instead_try].title)

    def problem(self, code: str, params: Mapping[str, str | int]) -> str:
        """What is wrong with one field."""
        said = self.problems[" ".join((code, *sorted(params)))]
        counts = [value for value in params.values() if isinstance(value, int)]
        sentence = said if isinstance(said, str) else said(counts[0])
        return sentence.format_map(
            {name: self.number(value) if isinstance(value, int) else value for name, value in params.items()}
        )

    def request_state(self, state: HelpRequestState, outcome: HelpRequestOutcome | None) -> str:
        """Where a help request stands; how it ended says more than that it ended."""
        return self.request_outcomes[outcome] if outcome else self.request_states[state]

    def desk_state(self, state: HelpRequestState, outcome: HelpRequestOutcome | None) -> str:
        """The same for the desk, to stand within a sentence too."""
        return self.desk_states[outcome or state]

    def happened(self, kind: FactKind, author: Author, action: HelpActionType | None) -> str:
        """What an item of the timeline is; who did it makes a difference only where it is worded for each."""
        said = self.timeline.get((kind, author)) or self.timeline[kind, None]
        return said.format(title=self.actions[action].title if action else "")

    def happened_to_desk(self, kind: FactKind, author: Author, action: HelpActionType | None, by: str | None) -> str:
        """The same as the desk has it."""
        said = self.desk_timeline.get((kind, author)) or self.desk_timeline[kind, None]
        return said.format(title=self.actions[action].title if action else "", by=by or "")

    def day(self, at: datetime) -> str:
        """The day of an instant, in UTC, since nobody tells us where the shopper is: "November 4, 2026"."""
        return formats.day(at, self.locale)

    def number(self, number: int) -> str:
        """A whole number: "4,000"."""
        return formats.number(number, self.locale)

    def money(self, money: Money) -> str:
        """An amount in its currency: "$52.80"."""
        return formats.money(money, self.locale)

    @property
    def direction(self) -> str:
        """Which way the language is written, as HTML has it: "ltr" or "rtl"."""
        return formats.direction(self.locale)
