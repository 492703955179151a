"""
The sabotages: for each, one text of one file, what replaces it, and the tests that must turn red.

Rule 1: each leaves code that runs, and does what somebody could overlook: a guard is missing, or is too wide.
Rule 2: the text occurs once in its file. tests/tools/test_sabotage.py says when a file has changed under a sabotage.
Rule 3: tests of the store run on moto here, so that no engine starts for each.
"""

from dataclasses import dataclass
from typing import Final

ON_MOTO: Final = ("-k", "moto")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sabotage:
    """`tests` are pytest's arguments; none of them may take longer than `seconds`."""

    name: str
    file: str
    text: str
    instead: str
    tests: tuple[str, ...]
    seconds: int = 60


_COMMIT: Final = "order_help/store/commit.py"
_WORK: Final = "order_help/use_cases/unit_of_work.py"
_TESTS_OF_COMMIT: Final = ("tests/store/test_commit.py", *ON_MOTO)
_TESTS_OF_WORK: Final = ("tests/use_cases/test_unit_of_work.py",)
_DOCUMENTS: Final = "graphql/gateway/http/documents.py"
_TESTS_OF_DOCUMENTS: Final = ("tests/gateway/http/test_documents.py",)

OF_WRITES: Final = (
    Sabotage(
        name="a changed order is written whatever its version",
        file=_COMMIT,
        text="        condition=Orders.version == before.version,\n",
        instead="        condition=Orders.version.exists(),\n",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="an order that moves is deleted whatever its version",
        file=_COMMIT,
        text="before.id), condition=unchanged)",
        instead="before.id))",
        tests=("tests/store/test_moves.py", *ON_MOTO),
    ),
    Sabotage(
        name="a new order replaces one that is there",
        file=_COMMIT,
        text="transaction.save(item, condition=Orders.order_id.does_not_exist())",
        instead="transaction.save(item)",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="a request that is settled is settled again",
        file=_COMMIT,
        text="        condition=condition,\n",
        instead="",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="files are added to a request that is not there",
        file=_COMMIT,
        text="        condition=HelpRequests.request_id.exists(),\n",
        instead="",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="a registration is written whatever it says by now",
        file=_COMMIT,
        text="actions=actions, condition=as_read)",
        instead="actions=actions)",
        tests=("tests/store/test_register.py", *ON_MOTO),
    ),
    Sabotage(
        name="a file that was judged is judged again",
        file="order_help/store/attachment_store.py",
        text="            condition=Attachments.state == AttachmentState.AWAITING_UPLOAD.value,\n",
        instead="",
        tests=("tests/store/test_attachment_store.py", *ON_MOTO),
    ),
    Sabotage(
        name="a request replaces one of the same id",
        file=_COMMIT,
        text="request_item(change.filed), condition=HelpRequests.request_id.does_not_exist())",
        instead="request_item(change.filed))",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="a timeline entry replaces one of the same sequence",
        file=_COMMIT,
        text="transaction.save(item, condition=Timeline.entry_id.does_not_exist())",
        instead="transaction.save(item)",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="a change leaves no entry in the timeline",
        file=_COMMIT,
        text="    if entry is not None:",
        instead="    if entry is None:",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="an idempotency key is not written with the change",
        file=_COMMIT,
        text="    if commit.key is not None:\n        remember(transaction, commit.key, now=change.at)\n",
        instead="",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="an idempotency key that is taken is taken over",
        file=_COMMIT,
        text="condition=IdempotencyKeys.principal.does_not_exist() | has_expired",
        instead="condition=IdempotencyKeys.principal.does_not_exist() | IdempotencyKeys.principal.exists()",
        tests=_TESTS_OF_COMMIT,
    ),
    Sabotage(
        name="a rate log is written whatever was added meanwhile",
        file=_COMMIT,
        text="transaction.save(rate_item(use), condition=as_read)",
        instead="transaction.save(rate_item(use))",
        tests=("tests/store/test_rate_limits.py", *ON_MOTO),
    ),
    Sabotage(
        name="a change that is sent again has another client token",
        file=_COMMIT,
        text="client_request_token=commit.token",
        instead="client_request_token=None",
        tests=("tests/store/test_faults.py", *ON_MOTO),
    ),
    Sabotage(
        name="an order without unread entries stays in the index of unread ones",
        file=_COMMIT,
        text="if item.unread else Orders.unread.remove())",
        instead="if item.unread else Orders.unread.set(0))",
        tests=("tests/store/test_conversation_commit.py", *ON_MOTO),
    ),
    Sabotage(
        name="a read is eventually consistent",
        file="order_help/store/order_store.py",
        text="Orders.get(ref.customer_id, ref.id, consistent_read=True)",
        instead="Orders.get(ref.customer_id, ref.id)",
        tests=("tests/store/test_calls.py", *ON_MOTO),
    ),
    Sabotage(
        name="a file is taken for an order that its customer no longer has",
        file="order_help/store/attachment_store.py",
        text="        transaction.condition_check(Orders, opening.order.customer_id, opening.order.id, "
        "condition=still_there)\n",
        instead="",
        tests=("tests/store/test_attachment_store.py", *ON_MOTO),
    ),
    Sabotage(
        name="a mail is claimed although another has claimed it",
        file="order_help/store/mail_ledger.py",
        text="transaction.save(item, condition=MailClaims.principal.does_not_exist())",
        instead="transaction.save(item)",
        tests=("tests/store/test_mail_ledger.py", *ON_MOTO),
    ),
    Sabotage(
        name="a claim of a mail that has ended is taken over by two",
        file="order_help/store/mail_ledger.py",
        text="actions=actions, condition=is_unchanged)",
        instead="actions=actions)",
        tests=("tests/store/test_mail_ledger.py", *ON_MOTO),
    ),
    Sabotage(
        name="idempotency keys are kept for ever",
        file="order_help/store/models.py",
        text="DynamoDB deletes items some time after expires_at\n    expires_at = TTLAttribute()",
        instead="DynamoDB deletes items some time after expires_at\n    expires_at = UnicodeAttribute()",
        tests=("tests/store/test_tables.py", *ON_MOTO),
    ),
)

OF_RETRIES: Final = (
    Sabotage(
        name="the store's retries wait without jitter",
        file="order_help/store/faults.py",
        text="wait_random_exponential(multiplier=0.025, max=0.5)",
        instead="(lambda state: min(0.025 * 2 ** (state.attempt_number - 1), 0.5))",
        tests=("tests/store/test_faults.py", "-k", "jitter"),
    ),
    Sabotage(
        name="a change is judged anew without jitter",
        file=_WORK,
        text="wait_random_exponential(multiplier=0.02, max=0.5)",
        instead="(lambda state: min(0.02 * 2 ** (state.attempt_number - 1), 0.5))",
        tests=(*_TESTS_OF_WORK, "-k", "jitter"),
    ),
    Sabotage(
        name="the rest of a batch is sent again without jitter",
        file="order_help/store/bulk.py",
        text="wait_random_exponential(multiplier=0.05, max=5)",
        instead="(lambda state: min(0.05 * 2 ** (state.attempt_number - 1), 5))",
        tests=("tests/store/test_bulk.py", "-k", "jitter"),
    ),
    Sabotage(
        name="a refused condition after a lost reply counts as refused",
        file="order_help/store/faults.py",
        text="        if Fault.LOST in faults:\n            raise OutcomeUnknown from error\n",
        instead="",
        tests=("tests/store/test_faults.py", *ON_MOTO),
    ),
    Sabotage(
        name="a lost change is not looked for in the timeline",
        file=_WORK,
        text="            unsure.append(prepared)\n",
        instead="",
        tests=_TESTS_OF_WORK,
    ),
    Sabotage(
        name="a request goes on calling the store after its time",
        file="order_help/store/call_bounds.py",
        text="    if bounds.seconds + limits.connect + limits.answer > limits.request:\n        raise StoreBusy\n",
        instead="",
        tests=("tests/store/test_call_bounds.py", *ON_MOTO),
    ),
)

OF_RULES: Final = (
    Sabotage(
        name="an order of another customer is found by its id",
        file="graphql/gateway/shopper/context.py",
        text="self.services.order(OrderRef(customer_id=self.viewer, id=order_id))",
        instead="self.services.order(order_id)",
        tests=("tests/functions/test_identity.py",),
    ),
    Sabotage(
        name="a request is shown that was changed after its order went to another customer",
        file="order_help/use_cases/request_pages.py",
        text="return None if request and _changed_after_move(store, order, request) else request",
        instead="return request",
        tests=("tests/use_cases/test_request_pages.py",),
    ),
    Sabotage(
        name="a file is shown before it was verified",
        file="order_help/use_cases/download_attachment.py",
        text="attachment is None or attachment.state is not AttachmentState.VERIFIED",
        instead="attachment is None",
        tests=("tests/use_cases/test_download_attachment.py",),
    ),
    Sabotage(
        name="a key is replayed although its input is another",
        file=_WORK,
        text="            if loaded.remembered.input_hash != key.input_hash:\n"
        "                return IdempotencyKeyReused(key.key)\n",
        instead="",
        tests=_TESTS_OF_WORK,
    ),
    Sabotage(
        name="the rate of messages has no limit",
        file=_WORK,
        text="return decided if isinstance(log, RateLog) else RateLimited(retry_at=log)",
        instead="return decided",
        tests=("tests/use_cases/shopper/test_post_message.py",),
    ),
    Sabotage(
        name="a window is still open at the moment of closing",
        file="order_help/domain/windows.py",
        text="if closes_at is not None and closes_at <= now:",
        instead="if closes_at is not None and closes_at < now:",
        tests=("tests/domain/test_windows.py",),
    ),
    Sabotage(
        name="a list shows a window as open at the moment of closing",
        file="order_help/domain/windows.py",
        text="if any(event in times and times[event] <= now for event in self.closes):",
        instead="if any(event in times and times[event] < now for event in self.closes):",
        tests=("tests/domain/test_windows.py",),
    ),
    Sabotage(
        name="a list shows an action although a request is open",
        file="order_help/domain/judging.py",
        text="return not open_requests and not has_no_parcel and",
        instead="return not has_no_parcel and",
        tests=("tests/domain/test_judging.py",),
    ),
    Sabotage(
        name="a generated function leaves out the extensions of a field",
        file="graphql/operation_compiler/generator.py",
        text="if not ours.extensions and not self._handles_exceptions():",
        instead="if not self._handles_exceptions():",
        tests=("tests/operation_compiler", "tests/gateway/desk/test_principals.py"),
    ),
    Sabotage(
        name="a late snapshot replaces a newer one",
        file="order_help/domain/snapshot_changes.py",
        text="    if snapshot.revision <= order.snapshot.revision:\n        return None\n",
        instead="",
        tests=("tests/use_cases/system/test_apply_order_snapshot.py",),
    ),
    Sabotage(
        name="what a side has read still counts as unread",
        file="order_help/domain/conversation.py",
        text="return self.addressed.of(side) - self.mark(side).addressed",
        instead="return self.addressed.of(side)",
        tests=("tests/domain/test_conversation.py",),
    ),
    Sabotage(
        name="an agent answers a message that nobody has seen",
        file="order_help/use_cases/desk/seen.py",
        text="    return max(since, missed.fact.at) if missed else None",
        instead="    return None",
        tests=("tests/use_cases/desk/test_seen.py", "tests/use_cases/desk/test_reply.py"),
    ),
)

OF_THE_DOOR: Final = (
    Sabotage(
        name="a document may have any number of tokens",
        file=_DOCUMENTS,
        text="parse(query, max_tokens=MAX_TOKENS)",
        instead="parse(query)",
        tests=_TESTS_OF_DOCUMENTS,
    ),
    Sabotage(
        name="a document may have any depth",
        file=_DOCUMENTS,
        text="if size.depth > MAX_DEPTH:",
        instead="if size.depth > MAX_DEPTH * 100:",
        tests=_TESTS_OF_DOCUMENTS,
    ),
    Sabotage(
        name="the fields of an execution are not counted",
        file="graphql/operation_compiler/running.py",
        text="        self.left -= count\n",
        instead="",
        tests=("tests/operation_compiler/test_budget.py",),
    ),
    Sabotage(
        name="only generated functions count their fields",
        file="graphql/operation_compiler/executor.py",
        text="        self.budget.spend(len(fields))\n",
        instead="",
        tests=("tests/operation_compiler/test_budget.py",),
    ),
    Sabotage(
        name="a document may have any weight",
        file=_DOCUMENTS,
        text="if size.weight > MAX_WEIGHT:",
        instead="if size.weight > MAX_WEIGHT * 100:",
        tests=_TESTS_OF_DOCUMENTS,
    ),
    Sabotage(
        name="a fragment is weighed each time that it is spread",
        file="graphql/gateway/http/weighing.py",
        text="one not in self.sizes and one not in entered",
        instead="one not in {key for key, *_ in path}",
        tests=(*_TESTS_OF_DOCUMENTS, "-k", "fragments"),
    ),
    Sabotage(
        name="a mutation's fragment is walked each time that it is spread",
        file="graphql/gateway/http/weighing.py",
        text="                entered.add(selection.name.value)\n",
        instead="",
        tests=(*_TESTS_OF_DOCUMENTS, "-k", "fragments"),
    ),
    Sabotage(
        name="a mutation has several fields",
        file=_DOCUMENTS,
        text="len(executed_fields(operation, fragments)) > 1",
        instead="len(executed_fields(operation, fragments)) > 100",
        tests=_TESTS_OF_DOCUMENTS,
    ),
    Sabotage(
        name="variables may have any number of values",
        file="graphql/gateway/http/variables.py",
        text="            if count > MAX_VALUES:",
        instead="            if count > MAX_VALUES * 100:",
        tests=("tests/gateway/http/test_variables.py",),
    ),
    Sabotage(
        name="a claim that somebody else wrote names a group",
        file="functions/desk_claims.py",
        text="return frozenset(names if all(map(_WORD.fullmatch, names)) else ())",
        instead="return frozenset(names)",
        tests=("tests/functions/test_desk_claims.py",),
    ),
    Sabotage(
        name="a claim is read as the token of the request does not have it",
        file="functions/verified_claims.py",
        text="return value if is_the_same else _unambiguous(text)",
        instead="return value",
        tests=("tests/functions/test_verified_claims.py",),
    ),
    Sabotage(
        name="a system does at the desk what its scope does not allow",
        file="graphql/gateway/desk/schema.py",
        text="if self.needed not in info.context.principal.permissions:",
        instead="if not info.context.principal.permissions:",
        tests=("tests/gateway/desk/test_principals.py",),
    ),
    Sabotage(
        name="pages of any origin read what serve answers",
        file="order_help_cli/dev_server/cross_origin.py",
        text="allow_origins=origins,",
        instead='allow_origins=("*",),',
        tests=("tests/order_help_cli/dev_server/test_cross_origin.py",),
    ),
)

OF_WORDS: Final = (
    Sabotage(
        name="a value in a mail is HTML",
        file="order_help/notifications/mail_content.py",
        text='f"<bdi>{escape(value)}</bdi>"',
        instead='f"<bdi>{value}</bdi>"',
        tests=("tests/notifications/test_mail_content.py",),
    ),
    Sabotage(
        name="a message in a mail is HTML",
        file="order_help/notifications/mail_content.py",
        text='"<br>".join(map(escape, self.lines))',
        instead='"<br>".join(self.lines)',
        tests=("tests/notifications/test_mail_content.py",),
    ),
    Sabotage(
        name="a name on the sign-in page is HTML",
        file="order_help_cli/dev_server/sign_in.py",
        text="{escape(name)}</a>",
        instead="{name}</a>",
        tests=("tests/order_help_cli/dev_server/test_sign_in.py",),
    ),
    Sabotage(
        name="the sign-in page leads to another origin",
        file="order_help_cli/dev_server/sign_in.py",
        text='if pages.fullmatch(path) and address.isprintable() and "\\\\" not in address else None',
        instead="if address.isprintable() else None",
        tests=("tests/order_help_cli/dev_server/test_sign_in.py",),
    ),
    Sabotage(
        name="a subject with a line end adds a header to a mail",
        file="order_help/notifications/mail_message.py",
        text="for value in (mail.sender, mail.to, mail.subject, mail.locale, mail.id)",
        instead="for value in (mail.sender, mail.to, mail.locale, mail.id)",
        tests=("tests/notifications/test_mail_message.py",),
    ),
    Sabotage(
        name="the log has what an exception says",
        file="order_help/logs.py",
        text='extra = {"exception_name": name,',
        instead='extra = {"exception_name": str(exception),',
        tests=("tests/gateway/http/test_errors.py", "tests/functions/test_observing.py"),
    ),
    Sabotage(
        name="a syntax error repeats the document",
        file="graphql/gateway/http/errors.py",
        text='shown["message"] = _syntax_message(error)',
        instead='shown["message"] = error.message',
        tests=("tests/gateway/http/test_errors.py",),
    ),
)

SABOTAGES: Final = (*OF_WRITES, *OF_RETRIES, *OF_RULES, *OF_THE_DOOR, *OF_WORDS)
