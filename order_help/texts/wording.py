"""
The texts that a language needs, and how they become sentences.

Rule 1: a language is one instance of `Texts`, which builds every sentence. The gateway builds none.
Rule 2: placeholders have names, such as "{date}" and "{max}", so that a translation may put them in any order.
Rule 3: dates, numbers and amounts of money follow the rules of the language (formats.py).
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from order_help.addresses.fields import FieldLabel
from order_help.domain.actions import HelpActionType, OrderEvent, ReasonCode
from order_help.domain.alerts import AlertKind
from order_help.domain.availability import Availability, OrderView, Reason
from order_help.domain.help_requests import HelpRequestOutcome, HelpRequestState
from order_help.domain.intake import WarningCode
from order_help.domain.milestones import HandOver
from order_help.domain.money import Money, Price
from order_help.domain.policy import Per
from order_help.domain.status import OrderStatus, StatusDetail
from order_help.domain.timeline import Author, Fact, FactKind
from order_help.domain.values import Value
from order_help.texts import formats
from order_help.texts.mail_wording import MailTexts
from order_help.texts.plural import Counted

ReasonKey = tuple[ReasonCode, OrderEvent | None]


class ReasonText(Value, kw_only=False):
    """
    A reason as a sentence: `dated` has the placeholder "{date}", `undated` is used if the date is not known.

    `confirmed` is used instead of `dated` if the shopper confirmed what `dated` says of a day that is only reckoned.
    `in_part` and `in_part_undated` are used instead of both if it is so of a part of the order alone. `picked_up` and
    `picked_up_undated` are of what is picked up, `completed` of an order of which nothing is handed over.
    """

    dated: str
    undated: str | None = None
    confirmed: str | None = None
    in_part: str | None = None
    in_part_undated: str | None = None
    picked_up: str | None = None
    picked_up_undated: str | None = None
    completed: str | None = None


class ActionText(Value):
    """The text of a help link, and a sentence about its purpose."""

    title: str
    description: str


class Texts(Value):
    """
    The texts of one language. `locale` is its BCP 47 tag, one of `languages.LANGUAGES`.

    `reasons` has sentences about the order as a whole, about a parcel and about a line: "This order was shipped on …",
    "This parcel was received on …". `labels` names each value that a shopper chooses from. The keys of `problems` and
    `refusals` are the codes of the API; for a problem with parameters, their names follow the code: "INVALID example".
    `address_labels` names the fields of an address, as each country calls them. `held_up` stands above a form whose
    request usually takes effect at once, and does not while the shop is asked. `request_late` and `desk_late` are the
    state of a request that the shop has not answered in time. The keys of `timeline` are a kind of
    fact and, if the text depends on it, its author. Agents read the fields that begin with `desk_`.
    """

    locale: str
    actions: Mapping[HelpActionType, ActionText]
    reasons: Mapping[Per, Mapping[ReasonKey, ReasonText]]
    instead: str
    held_up: str
    labels: Mapping[Enum, str]
    statuses: Mapping[OrderStatus | StatusDetail, str]
    request_states: Mapping[HelpRequestState, str]
    request_late: str
    request_outcomes: Mapping[HelpRequestOutcome, str]
    timeline: Mapping[tuple[FactKind, Author | None], str]
    desk_timeline: Mapping[tuple[FactKind, Author | None], str]
    desk_states: Mapping[HelpRequestState | HelpRequestOutcome, str]
    desk_late: str
    desk_reasons: Mapping[ReasonKey, ReasonText]
    desk_alerts: Mapping[AlertKind, str]
    desk_warnings: Mapping[WarningCode, str]
    desk_refusals: Mapping[str, str]
    address_labels: Mapping[FieldLabel, str]
    problems: Mapping[str, str | Counted]
    refusals: Mapping[str, str]
    mails: MailTexts

    def reason(self, reason: Reason, per: Per = Per.ORDER) -> str:
        """Returns why the order, a parcel or a line is not available."""
        return self._sentence(self.reasons[per][reason.code, reason.event], reason)

    def desk_reason(self, reason: Reason) -> str:
        """Returns the same for an agent, about the order or what a request is about."""
        return self._sentence(self.desk_reasons[reason.code, reason.event], reason)

    def _sentence(self, text: ReasonText, reason: Reason) -> str:
        dated, undated = (text.confirmed if reason.confirmed else None) or text.dated, text.undated
        if reason.hand_over is HandOver.PICKUP:
            dated, undated = text.picked_up or dated, text.picked_up_undated or undated
        if reason.hand_over is HandOver.NOTHING:
            dated = text.completed or dated
        if reason.in_part and not reason.confirmed:
            dated, undated = text.in_part or dated, text.in_part_undated or undated
        if reason.at is None:
            return undated or dated
        if reason.day is None:
            raise ValueError("a reason with a time is shown with its day")
        return dated.format(date=self.day(reason.day))

    def unavailable(self, availability: Availability) -> str:
        """Returns why an action is not available, and which action to try instead if there is one."""
        reason = self.reason(availability.reason) if availability.reason else ""
        if availability.instead_try is None:
            return reason
        return self.instead.format(reason=reason, title=self.actions[availability.instead_try].title)

    def status(self, view: OrderView) -> str:
        """Returns the status of an order, in the words of what it is about."""
        return self.statuses[view.status_detail or view.status]

    def problem(self, code: str, params: Mapping[str, str | int | FieldLabel]) -> str:
        """Returns what is wrong with one field; a parameter may be the label of another field."""
        text = self.problems[" ".join((code, *sorted(params)))]
        counts = [value for value in params.values() if isinstance(value, int)]
        sentence = text if isinstance(text, str) else text(counts[0])
        return sentence.format_map({name: self._param(value) for name, value in params.items()})

    def _param(self, value: str | int | FieldLabel) -> str:
        match value:
            case int():
                return self.number(value)
            case FieldLabel():
                return self.address_labels[value]
        return value

    def request_state(self, state: HelpRequestState, outcome: HelpRequestOutcome | None, *, is_late: bool) -> str:
        """Returns the outcome of a help request for the shopper, or its state if it has no outcome."""
        if is_late:
            return self.request_late
        return self.request_outcomes[outcome] if outcome else self.request_states[state]

    def desk_state(self, state: HelpRequestState, outcome: HelpRequestOutcome | None, *, is_late: bool) -> str:
        """Returns the same for the desk, in a form that also fits within a sentence."""
        return self.desk_late if is_late else self.desk_states[outcome or state]

    def happened(self, kind: FactKind, author: Author, action: HelpActionType | None) -> str:
        """Returns the text of a fact in the shopper's timeline."""
        text = self.timeline.get((kind, author)) or self.timeline[kind, None]
        return text.format(title=self.actions[action].title if action else "")

    def happened_to_desk(self, fact: Fact, author: Author, action: HelpActionType | None, by: str | None) -> str:
        """Returns the text of a fact in the desk's timeline."""
        text = self.desk_timeline.get((fact.kind, author)) or self.desk_timeline[fact.kind, None]
        title = self.actions[action].title if action else ""
        return text.format(title=title, by=by or "", was=fact.was or "", became=fact.became or "")

    def day(self, day: date) -> str:
        """Returns a day, which is the shop's wherever it is that of an instant: "November 4, 2026"."""
        return formats.day(day, self.locale)

    def number(self, number: int) -> str:
        """Returns a whole number: "4,000"."""
        return formats.number(number, self.locale)

    def money(self, money: Money | Price) -> str:
        """Returns an amount in its currency: "$52.80"."""
        return formats.money(money, self.locale)

    @property
    def direction(self) -> str:
        """The direction of the language's script, as HTML calls it: "ltr" or "rtl"."""
        return formats.direction(self.locale)
