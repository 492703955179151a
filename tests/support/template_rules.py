"""
What must hold of the deployed template, as rules that complain.

tests/deployment/test_template.py holds the packaged templates to them, and shows each rule a template that breaks it.
"""

from tests.support.template import data, getting_in, messages, privilege, watching
from tests.support.template.reading import PROD_RULES, RULES, Rule

__all__ = ["PROD_RULES", "RULES", "SUBJECTS", "Rule"]

SUBJECTS = (getting_in, privilege, data, messages, watching)
"""Each has its rules, which were registered as it was imported."""
