"""What is wrong with one field of an input."""

import strawberry

from gateway.http.context import RequestContext
from order_help.use_cases.refusals import Problem, ProblemCode


@strawberry.type(description="One thing that is wrong with an input.")
class InputProblem:
    path: str = strawberry.field(description="The field within the input: `items.0.quantity`, `address.postalCode`.")
    code: ProblemCode = strawberry.field(description="What is wrong with it.")
    message: str = strawberry.field(description="What is wrong, in the viewer's language, to show beside the field.")

    @classmethod
    def of(cls, problem: Problem, context: RequestContext) -> "InputProblem":
        if problem.reason:
            message = context.texts.reason(problem.reason, problem.per)
        else:
            message = context.texts.problem(problem.code.value, problem.params)
        return cls(path=problem.path, code=problem.code, message=message)
