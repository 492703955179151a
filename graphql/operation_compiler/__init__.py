"""
Compiles GraphQL operations: one generated function of Python resolves and serialises exactly what an operation selects.

`CompilingExecutor` takes the place of Strawberry's executor of graphql-core. README.md says how, and what is compiled.
"""

from operation_compiler.executor import HOW_IT_RAN as HOW_IT_RAN
from operation_compiler.executor import CompilingExecutor as CompilingExecutor
from operation_compiler.executor import HowItRan as HowItRan
from operation_compiler.generator import NotCompilableError as NotCompilableError
