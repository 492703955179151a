"""Queues, the stream and the schedule: nothing is lost, and nothing stops the rest."""

import json
from collections.abc import Iterator
from typing import Final

from tests.support.template.reading import Json, from_stream, may_be_put_into_by, of_type, referred, rule

HOUR: Final = 3_600
"""In seconds."""


@rule
def no_message_is_lost(template: Json) -> Iterator[str]:
    undeliverable = dead_letters_of(template)
    by_the_bus = may_be_put_into_by(template, "events.amazonaws.com")
    for name, dead in undeliverable.items():
        if dead not in template["Resources"]:
            yield f"{name} has no queue for its dead letters"
        elif name.partition("/")[0] in dict(of_type(template, "AWS::Events::Rule")) and dead not in by_the_bus:
            yield f"{name} may not put into {dead}"
    for name, queue in of_type(template, "AWS::SQS::Queue"):
        if name.endswith("DeadLetters") and name not in undeliverable.values():
            yield f"{name} takes nobody's dead letters"
        if queue.get("RedriveAllowPolicy", {}).get("redrivePermission") == "denyAll":
            yield f"{name} refuses all dead letters"


def dead_letters_of(template: Json) -> dict[str, str]:
    """Where each queue, each target of a rule, what is called by one, and each reader of a stream leave what fails."""
    queues = {
        name: queue.get("RedrivePolicy", {}).get("deadLetterTargetArn")
        for name, queue in of_type(template, "AWS::SQS::Queue")
        if not name.endswith("DeadLetters")
    }
    targets = {
        f"{name}/{target['Id']}": target.get("DeadLetterConfig", {}).get("Arn")
        for name, events in of_type(template, "AWS::Events::Rule")
        for target in events["Targets"]
    }
    called = {
        referred(target["Arn"]): None
        for _, events in of_type(template, "AWS::Events::Rule")
        for target in events["Targets"]
        if referred(target["Arn"]) in dict(of_type(template, "AWS::Lambda::Function"))
    } | {
        referred(config["FunctionName"]): config.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination")
        for _, config in of_type(template, "AWS::Lambda::EventInvokeConfig")
    }
    streams = {
        name: mapping.get("DestinationConfig", {}).get("OnFailure", {}).get("Destination")
        for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping")
        if from_stream(template, mapping)
    }
    return {name: referred(dead) for name, dead in (queues | targets | called | streams).items()}


@rule
def one_bad_message_stops_no_other(template: Json) -> Iterator[str]:
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        if mapping.get("FunctionResponseTypes") != ["ReportBatchItemFailures"]:
            yield f"{name} repeats what was done because a neighbour failed"
        if from_stream(template, mapping) and not mapping.get("BisectBatchOnFunctionError"):
            yield f"{name} gives up a whole batch for one record"
        function = template["Resources"][referred(mapping["FunctionName"])]["Properties"]
        own = referred(function["Environment"]["Variables"].get("ORDER_HELP_DEAD_LETTERS"))
        if own != dead_letters_of(template)[_source(template, name, mapping)]:
            yield f"{name}: the function cannot put poison among the dead letters, and it has no limit of attempts"


def _source(template: Json, name: str, mapping: Json) -> str:
    """What `dead_letters_of` calls the source of a mapping: the queue, or the mapping of a stream."""
    return name if from_stream(template, mapping) else referred(mapping["EventSourceArn"])


@rule
def an_outage_of_hours_heals_by_itself(template: Json) -> Iterator[str]:
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        if from_stream(template, mapping):
            oldest = mapping.get("MaximumRecordAgeInSeconds", -1)
            if mapping.get("MaximumRetryAttempts", -1) != -1:
                yield f"{name} gives up after some attempts"
            if not 12 * HOUR <= oldest <= 22 * HOUR:
                yield f"{name} gives up too early, or when the stream has lost the record and nobody can do anything"
        else:
            queue = template["Resources"][referred(mapping["EventSourceArn"])]["Properties"]
            tried_for = queue["VisibilityTimeout"] * queue["RedrivePolicy"]["maxReceiveCount"]
            if not 24 * HOUR <= tried_for < queue["MessageRetentionPeriod"]:
                yield f"{name} gives up too early, or loses what it has not given up"


@rule
def a_stream_is_read_from_its_beginning_and_for_new_entries_alone(template: Json) -> Iterator[str]:
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        if not from_stream(template, mapping):
            continue
        if mapping.get("StartingPosition") != "TRIM_HORIZON":
            yield f"{name} leaves out what was written before it was there"
        patterns = [json.loads(one["Pattern"]) for one in mapping.get("FilterCriteria", {}).get("Filters", [])]
        if patterns != [{"eventName": ["INSERT"]}]:
            yield f"{name} is called for what is no new entry, or not for each that is"


@rule
def an_hour_is_over_before_the_next(template: Json) -> Iterator[str]:
    tries = {referred(one["FunctionName"]): one for _, one in of_type(template, "AWS::Lambda::EventInvokeConfig")}
    for name, events in of_type(template, "AWS::Events::Rule"):
        if events.get("ScheduleExpression") == "rate(1 hour)":
            for target in events["Targets"]:
                called = tries.get(referred(target["Arn"]), {})
                oldest = (called, target.get("RetryPolicy", {}))
                if not all(0 < one.get("MaximumEventAgeInSeconds", 0) < HOUR for one in oldest):
                    yield f"{name} may still be tried when the next hour is due"


@rule
def a_message_is_not_given_out_twice_while_it_is_worked_on(template: Json) -> Iterator[str]:
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        queue = template["Resources"].get(referred(mapping["EventSourceArn"]), {})
        function = template["Resources"][referred(mapping["FunctionName"])]["Properties"]
        if queue.get("Type") == "AWS::SQS::Queue":
            hidden = queue["Properties"].get("VisibilityTimeout", 30)
            if hidden < 6 * function["Timeout"]:
                yield f"{name}: a message is hidden for {hidden} s, and worked on for up to {function['Timeout']} s"
