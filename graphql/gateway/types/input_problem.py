"""The type InputProblem: what is wrong with one field of an input."""

import strawberry

from gateway.http.context import RequestContext
from order_help.use_cases.refusals import Problem, ProblemCode


@strawberry.type(description="A problem with one field of an input.")
class InputProblem:
    path: str = strawberry.field(
        description="The path of the field within the input, such as `items.0.quantity` or `address.postalCode`."
    )
    code: ProblemCode = strawberry.field(description="The kind of problem.")
    message: str = strawberry.field(
        description="The problem as text to show next to the field, in the language of the response."
    )

    @classmethod
    def of(cls, problem: Problem, context: RequestContext) -> "InputProblem":
        if problem.reason:
            message = context.reason_text(problem.reason, problem.per)
        else:
            message = context.texts.problem(problem.code.value, problem.params)
        return cls(path=problem.path, code=problem.code, message=message)
