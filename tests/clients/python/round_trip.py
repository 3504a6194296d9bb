"""The round trip of an internal service in another language: submit, read back, follow, err.

Generates its client from the protos (argument 1) into a temporary directory, talks to the
ingestion service (argument 2) and the query service (argument 3), and prints what it saw. Exits
with 0 only if every answer is as documented.
"""

import pathlib
import sys
import tempfile

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from grpc_tools import protoc

protos, ingest_address, query_address = sys.argv[1:4]
generated = tempfile.TemporaryDirectory()
files = sorted(pathlib.Path(protos).glob("marsad/v1/*.proto"))
arguments = ["protoc", f"-I{protos}", f"--python_out={generated.name}", f"--grpc_python_out={generated.name}"]
assert protoc.main(arguments + [str(f) for f in files]) == 0, "the protos do not compile"
sys.path.insert(0, generated.name)

from marsad.v1 import analysis_pb2, ingest_pb2, ingest_pb2_grpc, ledger_pb2, ledger_pb2_grpc  # noqa: E402
from marsad.v1 import query_pb2, query_pb2_grpc  # noqa: E402

DAY = 86_400_000_000
TEXT = """البلدية: أصلحنا 12 بئرا خلال آذار الماضي

قال رئيس البلدية سالم الكروي، في بيان، إن "العمل مستمر في القرى كلها".
"""

ingest = ingest_pb2_grpc.IngestServiceStub(grpc.insecure_channel(ingest_address))
channel = grpc.insecure_channel(query_address)
reports = query_pb2_grpc.ReportServiceStub(channel)
statements = query_pb2_grpc.StatementServiceStub(channel)

submission = ingest_pb2.Submission(
    outlet="python.example",
    url="https://python.example/wells",
    body=TEXT.encode(),
    media_type="text/plain",
    published_micros=18_720 * DAY,
)
receipt = ingest.Submit(ingest_pb2.SubmitRequest(submission=submission), timeout=10).receipt
assert receipt.outcome == ingest_pb2.OUTCOME_CREATED, receipt
again = ingest.Submit(ingest_pb2.SubmitRequest(submission=submission), timeout=10).receipt
assert again.outcome == ingest_pb2.OUTCOME_UNCHANGED and again.position == receipt.position, again
print("submitted", receipt.report_id, "at position", receipt.position)

got = reports.GetReport(
    query_pb2.GetReportRequest(report_id=receipt.report_id, at_least=receipt.position), timeout=10
)
document = got.revision.document
paragraphs = [document.title, *document.paragraphs]
spans = 0
for statement in got.revision.analysis.statements:
    for excerpt in [statement.cue, *statement.content]:
        text, span = paragraphs[excerpt.paragraph], excerpt.span
        assert text[span.char_start : span.char_end] == excerpt.text, excerpt
        assert text.encode()[span.byte_start : span.byte_end].decode() == excerpt.text, excerpt
        spans += 1
assert spans, "no statement was read"
print("read back", len(got.revision.analysis.statements), "statements,", spans, "spans exact")

filters = query_pb2.StatementFilter(report_id=receipt.report_id, act=analysis_pb2.ACT_SAY)
page = statements.ListStatements(query_pb2.ListStatementsRequest(filter=filters), timeout=10)
assert page.statements, "the statements are not listed"

follow = ledger_pb2_grpc.LedgerServiceStub(grpc.insecure_channel(ingest_address)).Follow(
    ledger_pb2.FollowRequest(after=receipt.position - 1), timeout=10
)
entry = next(e for message in follow for e in message.entries)
assert entry.position == receipt.position
recorded = ledger_pb2.RevisionEntry.FromString(entry.body)
assert recorded.report.id == receipt.report_id
follow.cancel()
print("followed the ledger to", recorded.report.url)

try:
    ingest.Submit(ingest_pb2.SubmitRequest(submission=ingest_pb2.Submission(media_type="image/png")), timeout=10)
    sys.exit("a submission without a body was accepted")
except grpc.RpcError as error:
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, error
    fields, reasons = [], []
    for detail in rpc_status.from_call(error).details:
        bad, info = error_details_pb2.BadRequest(), error_details_pb2.ErrorInfo()
        if detail.Unpack(bad):
            fields = [violation.field for violation in bad.field_violations]
        if detail.Unpack(info):
            reasons.append(info.reason)
            assert info.domain == "marsad", info
    assert "submission.outlet" in fields and "submission.media_type" in fields, fields
    print("refused with", reasons, "for", fields)
