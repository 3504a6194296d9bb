//! The body of an answer, watched to its end.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{HeaderMap, Response};
use http_body::{Frame, SizeHint};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Sleep;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};
use tonic::body::Body;
use tonic::{Code, Status};

use super::call::Call;
use super::unread::Mark;
use super::{Deadline, panicked, translate};
use crate::status;

/// A body that keeps the call's place and span, ends in time, and puts the codes of trailers right.
pub(crate) struct Answer {
    /// `None` once it has ended.
    inner: Option<Body>,
    call: Call,
    _permit: Option<OwnedSemaphorePermit>,
    mark: Option<Mark>,
    deadline: Option<(Pin<Box<Sleep>>, Deadline)>,
    cut: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
}

impl Answer {
    /// The whole answer to a call that got no further.
    pub(super) fn refused(status: Status, mut call: Call) -> Response<Self> {
        call.end(status.code());
        let inner = None;
        let answer = Self {
            inner,
            call,
            _permit: None,
            mark: None,
            deadline: None,
            cut: None,
        };
        let mut response = Response::new(answer);
        let grpc = http::HeaderValue::from_static("application/grpc");
        response
            .headers_mut()
            .insert(http::header::CONTENT_TYPE, grpc);
        translate::write(status, response.headers_mut());
        response
    }

    /// A handler's answer, of which the body is still to come.
    pub(super) fn started(
        response: Response<Body>,
        mut call: Call,
        permit: Option<OwnedSemaphorePermit>,
        mark: Mark,
        deadline: Option<Deadline>,
        cut: CancellationToken,
    ) -> Response<Self> {
        let (mut parts, body) = response.into_parts();
        let is_whole = translate::translate(&mut parts.headers)
            .map(|code| call.end(code))
            .is_some();
        let answer = Self {
            inner: (!is_whole).then_some(body),
            call,
            _permit: permit,
            mark: Some(mark),
            deadline: deadline.map(|until| (Box::pin(tokio::time::sleep_until(until.at)), until)),
            cut: Some(Box::pin(cut.cancelled_owned())),
        };
        Response::from_parts(parts, answer)
    }

    fn end_with(&mut self, status: Status) -> Frame<<Body as http_body::Body>::Data> {
        self.inner = None;
        self.call.end(status.code());
        let mut trailers = HeaderMap::new();
        translate::write(status, &mut trailers);
        Frame::trailers(trailers)
    }

    /// Why the call ends now although its handler goes on.
    fn poll_cut(&mut self, cx: &mut Context<'_>) -> Poll<Status> {
        if let Some((sleep, until)) = &mut self.deadline
            && sleep.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(until.passed());
        }
        match &mut self.cut {
            Some(cut) => cut.as_mut().poll(cx).map(|()| status::cut()),
            None => Poll::Pending,
        }
    }

    fn inspect(&mut self, frame: &mut Frame<<Body as http_body::Body>::Data>) {
        if let Some(trailers) = frame.trailers_mut() {
            self.call
                .end(translate::translate(trailers).unwrap_or(Code::Unknown));
            self.inner = None;
        } else if let Some(mark) = &self.mark {
            mark.set();
        }
    }
}

impl http_body::Body for Answer {
    type Data = <Body as http_body::Body>::Data;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Status>>> {
        let this = &mut *self;
        if this.inner.is_none() {
            return Poll::Ready(None);
        }
        if let Some(mark) = &this.mark {
            mark.clear();
        }
        let span = this.call.span();
        let _entered = span.enter();
        // First, so that a handler which always has more to say is cut all the same.
        if let Poll::Ready(status) = this.poll_cut(cx) {
            return Poll::Ready(Some(Ok(this.end_with(status))));
        }
        let Some(inner) = &mut this.inner else {
            return Poll::Ready(None);
        };
        let polled = catch_unwind(AssertUnwindSafe(|| Pin::new(inner).poll_frame(cx)));
        let frame = match polled {
            Ok(Poll::Ready(Some(Ok(mut frame)))) => {
                this.inspect(&mut frame);
                frame
            }
            Ok(Poll::Ready(Some(Err(status)))) => this.end_with(status),
            Ok(Poll::Ready(None)) => {
                this.inner = None;
                return Poll::Ready(None);
            }
            Ok(Poll::Pending) => return Poll::Pending,
            Err(panic) => this.end_with(panicked(panic.as_ref())),
        };
        Poll::Ready(Some(Ok(frame)))
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            // Trailers are still to come, so no exact size may be told.
            Some(_) => SizeHint::new(),
            None => SizeHint::with_exact(0),
        }
    }
}
