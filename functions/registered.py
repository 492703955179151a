"""The registered operations of a deployment, from the file that the artifact contains."""

from functions.starting import stopping_in_one_line
from gateway.http.registered import NOTHING_REGISTERED, RegisteredOperations, operations_in
from order_help.settings import Settings, SettingsWrong


def registered_operations(settings: Settings, schema: str) -> RegisteredOperations:
    """Returns the registered operations of a schema; none if this deployment has no file. Raises SettingsWrong."""
    file, mode = settings.operations_file, settings.registered_operations
    with stopping_in_one_line():
        if file is None:
            if mode == "only":
                raise SettingsWrong("ORDER_HELP_OPERATIONS_FILE is missing: without it, no operation is registered")
            return NOTHING_REGISTERED
        try:
            return operations_in(file, schema, mode)
        except (OSError, ValueError, LookupError, TypeError):
            raise SettingsWrong(
                f"ORDER_HELP_OPERATIONS_FILE is {str(file)!r}: expected a file that `make package` has built"
            ) from None
