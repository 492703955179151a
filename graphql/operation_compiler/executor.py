"""
Executes operations by their generated functions, and leaves to graphql-core what has none.

Rule 1: an operation is compiled when it comes for the second time, since compiling takes longer than executing it once.
Rule 2: at most REMEMBERED functions are kept, those that were used last. An operation has a function for each
combination of the values of its variables in `@skip` and `@include`.
Rule 3: operations are told apart by the identity of their parsed nodes: whoever parses a document anew each time gains
nothing. Parse with a cache.
Rule 4: fields and items are counted in the same way by a generated function and by graphql-core.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from threading import Lock
from typing import Any, ClassVar, Final

from graphql import DirectiveNode, DocumentNode, ExecutionResult, GraphQLError, Node, VariableNode, Visitor, visit
from graphql.execution import Executor
from graphql.pyutils import AwaitableOrValue
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from operation_compiler.generator import Generator, NotCompilableError
from operation_compiler.running import Budget, Run, TooManyFields

REMEMBERED: Final = 100
"""The most operations of which something is remembered."""

HOW_IT_RAN: Final = "operation_compiler"
"""The key of a HowItRan in the `operation_extensions` of an execution."""

Compiled = Callable[[Run, Any], dict[str, Any]]


@dataclass(slots=True)
class HowItRan:
    """
    What is asked of one execution, and told about it.

    `allowed` is whether a generated function may run. `compiled` is whether one did; `reason` is why none ever will.
    `most` is how many fields and items of lists may be executed, any number if it is None; `stopped` is whether they
    were more, so that the result has no data.
    """

    allowed: bool = True
    most: int | None = None
    stopped: bool = False
    compiled: bool = False
    reason: str | None = None


@dataclass(slots=True)
class _Known:
    """What is known of an operation: how often it came, and its function or why it has none. The node stays alive."""

    node: Node
    function: Compiled | None = None
    reason: str | None = None
    uses: int = 0


class CompiledOperations:
    """
    The operations that came last, of which `most` are kept; each is compiled when it comes for the `use`-th time.

    Several threads and schemas may use the same one.
    """

    def __init__(self, *, most: int = REMEMBERED, use: int = 2) -> None:
        self._most, self._use = most, use
        self._known: OrderedDict[Hashable, _Known] = OrderedDict()
        self._conditions: OrderedDict[int, tuple[Node, tuple[str, ...]]] = OrderedDict()
        self._lock = Lock()

    def function_of(self, executor: Executor[Any]) -> _Known:
        """Returns what is known of the executor's operation, and compiles it if it is time to."""
        key = self._key(executor)
        with self._lock:
            known = self._known.get(key)
            if known is None or known.node is not executor.operation:
                known = self._known[key] = _Known(executor.operation)
                while len(self._known) > self._most:
                    self._known.popitem(last=False)
            self._known.move_to_end(key)
            known.uses += 1
            if known.uses == self._use:
                try:
                    known.function = compiled(executor)
                except NotCompilableError as refused:
                    known.reason = str(refused)
        return known

    def _key(self, executor: Executor[Any]) -> Hashable:
        values = executor.variable_values.coerced
        names = self._conditional_variables(executor)
        return id(executor.schema), id(executor.operation), tuple([values.get(name) for name in names])

    def _conditional_variables(self, executor: Executor[Any]) -> tuple[str, ...]:
        """Returns the variables in conditions of the document; they are found once for each operation."""
        operation = executor.operation
        with self._lock:
            known = self._conditions.get(id(operation))
            if known is None or known[0] is not operation:
                found = conditional_variables([operation, *executor.fragment_definitions.values()])
                known = self._conditions[id(operation)] = (operation, found)
                while len(self._conditions) > self._most:
                    self._conditions.popitem(last=False)
        return known[1]


def compiled(executor: Executor[Any]) -> Compiled:
    """Returns the function of the executor's operation. Raises NotCompilableError."""
    try:
        generated = Generator(executor).generated()
        code = compile(generated.source, "<compiled operation>", "exec")
    except (RecursionError, MemoryError, SyntaxError) as deep:  # nested more deeply than Python accepts
        raise NotCompilableError("nested too deeply") from deep
    except GraphQLError as wrong:  # a condition that has no value: graphql-core says so at its place
        raise NotCompilableError("a condition without a value") from wrong
    names = dict(generated.bound)
    # The code has no text of a client in it but literals (generator.py, rule 2).
    exec(code, names)  # noqa: S102  # nosec B102 - see above
    function: Compiled = names["execute"]  # type: ignore[assignment]  # the generated function of this name
    return function


class _Conditions(Visitor):
    """Collects the variables in `@skip` and `@include`."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, None] = {}

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        if node.name.value in ("skip", "include"):
            for argument in node.arguments or ():
                if isinstance(argument.value, VariableNode):
                    self.found[argument.value.name.value] = None


def conditional_variables(nodes: list[Any]) -> tuple[str, ...]:
    """Returns the names of the variables on which it depends what these definitions select."""
    conditions = _Conditions()
    visit(DocumentNode(definitions=tuple(nodes)), conditions)
    return tuple(conditions.found)


class CompilingExecutor(StrawberryGraphQLCoreExecutionContext):
    """
    Strawberry's executor, which executes operations by their generated functions where they have one.

    Give it to a schema as its `execution_context_class`. A HowItRan in the `operation_extensions` of an execution,
    under the key HOW_IT_RAN, says and learns more.
    """

    operations: ClassVar[CompiledOperations] = CompiledOperations()

    def execute_operation(self, serially: bool | None = None) -> AwaitableOrValue[Any]:
        """Executes the operation, and returns its result."""
        how = (self.operation_extensions or {}).get(HOW_IT_RAN) or HowItRan()
        self.budget = Budget(how.most)
        try:
            return self._executed(how, serially)
        except TooManyFields:
            how.stopped = True
            return ExecutionResult(None, [GraphQLError(f"The operation has more than {how.most} fields and items.")])

    def _executed(self, how: HowItRan, serially: bool | None) -> AwaitableOrValue[Any]:
        if not how.allowed or not self._is_usual():
            return super().execute_operation(serially)
        known = self.operations.function_of(self)
        how.reason, how.compiled = known.reason, known.function is not None
        if known.function is None:
            return super().execute_operation(serially)
        return self._run(known.function)

    def execute_fields(self, parent_type: Any, source_value: Any, path: Any, fields: Any, context: Any) -> Any:
        """Counts the fields of an object, and executes them. Raises TooManyFields."""
        self.budget.spend(len(fields))
        return super().execute_fields(parent_type, source_value, path, fields, context)

    def complete_iterable_value(
        self, item_type: Any, details: Any, info: Any, path: Any, items: Iterable[Any], context: Any
    ) -> Any:
        """Counts the items of a list, and completes them. Raises TooManyFields."""
        self.budget.spend_items(items)
        return super().complete_iterable_value(item_type, details, info, path, items, context)

    def _is_usual(self) -> bool:
        """Whether nothing stands around resolvers, errors propagate, and nobody can end the execution."""
        has_middleware = self.middleware_manager is not None and self.middleware_manager.middlewares
        return self.error_propagation and not has_middleware and self.abort_signal is None

    def _run(self, function: Compiled) -> ExecutionResult:
        run = Run(self, self.budget)
        try:
            data = function(run, self.root_value)
        except GraphQLError as error:
            run.errors.append(error)
            return ExecutionResult(None, run.errors)
        return ExecutionResult(data, run.errors or None)
