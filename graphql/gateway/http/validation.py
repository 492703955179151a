"""
Validation of documents against the schema, with an end: at most MAX_ERRORS errors, and few comparisons of fields.

Rule 1: collecting stops at the last error that is reported.
Rule 2: errors about values say what is expected, and where. All other messages of graphql-core are made of names, of
the schema or of the document, and no name has more than MAX_NAME characters.
"""

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any, Final

from graphql import (
    ArgumentNode,
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    ValidationContext,
    ValueNode,
    VariableDefinitionNode,
    specified_rules,
    validate,
)
from graphql.language import VisitorAction
from graphql.language.visitor import SKIP
from graphql.type import GraphQLInputType
from graphql.utilities import validate_input_literal
from graphql.validation import ASTValidationRule, OverlappingFieldsCanBeMergedRule, ValuesOfCorrectTypeRule
from graphql.validation.validate import ValidationAbortedError
from strawberry.extensions import SchemaExtension

from gateway.http.documents import REMEMBERED
from gateway.http.errors import extensions, fault
from gateway.http.expected import expected_at, wrong_places
from gateway.http.limits import MAX_COMPARISONS, MAX_ERRORS
from gateway.http.outcomes import ErrorCode


class _ComparedFields(OverlappingFieldsCanBeMergedRule):
    """Compares fields of one name with each other, with a smaller budget than graphql-core's, which lasts a second."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = MAX_COMPARISONS


class _CheckedLiterals(ValuesOfCorrectTypeRule):
    """Reports wrong literals with our words and their path, which starts with the name of the argument or variable."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.name = ""

    def enter_argument(self, node: ArgumentNode, *_: Any) -> None:
        """Notes the name with which paths start."""
        self.name = node.name.value

    def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> None:
        """Notes the name with which paths start."""
        self.name = node.variable.name.value

    def is_valid_value_node(self, node: ValueNode, input_type: GraphQLInputType | None) -> VisitorAction:
        """Reports what is wrong with a literal, each place once, and visits nothing below it."""
        if input_type:
            check = partial(validate_input_literal, node, input_type, hide_suggestions=True)
            for path, nodes in wrong_places(check):
                words, place = expected_at(input_type, path), ".".join(map(str, (self.name, *path)))
                self.report_error(fault(ErrorCode.BAD_ARGUMENT, words, path=place, nodes=nodes))
        return SKIP


_OURS: Final[dict[type[ASTValidationRule], type[ASTValidationRule]]] = {
    OverlappingFieldsCanBeMergedRule: _ComparedFields,
    ValuesOfCorrectTypeRule: _CheckedLiterals,
}
_RULES: Final = tuple(_OURS.get(rule, rule) for rule in specified_rules)


def validated(schema: GraphQLSchema, document: DocumentNode) -> list[GraphQLError]:
    """Returns what is wrong with a document, at most MAX_ERRORS errors, each with a code."""
    errors = validate(schema, document, _RULES, max_errors=MAX_ERRORS)
    if errors and isinstance(errors[-1], ValidationAbortedError) and len(errors) <= MAX_ERRORS:
        return [fault(ErrorCode.QUERY_TOO_LARGE, "The document has too many fields of the same name side by side.")]
    for error in errors:
        if "code" not in (error.extensions or {}):
            error.extensions = extensions(ErrorCode.GRAPHQL_VALIDATION_FAILED)
    return errors[:MAX_ERRORS]


_cached = lru_cache(maxsize=REMEMBERED)(validated)


class BoundedValidation(SchemaExtension):
    """Validates documents, and remembers what was wrong with them."""

    def on_validate(self) -> Iterator[None]:
        document = self.execution_context.graphql_document
        if document:
            schema = self.execution_context.schema._schema  # Strawberry has no public access to it
            self.execution_context.pre_execution_errors = _cached(schema, document)
        yield
