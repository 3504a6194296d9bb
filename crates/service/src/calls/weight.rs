//! How many bytes of requests the process holds at once.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use http_body::{Frame, SizeHint};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tonic::Status;
use tonic::body::Body;

use crate::status;

/// The bytes of one request, given back when it is dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Weight(Arc<Mutex<Option<OwnedSemaphorePermit>>>);

/// The body of a request, weighed as it comes in.
pub(super) struct Weighed {
    inner: Body,
    weight: Weight,
    room: Arc<Semaphore>,
}

impl Weighed {
    /// The body and its weight, which is to be kept for as long as the request is worked on.
    pub(super) fn new(inner: Body, room: &Arc<Semaphore>) -> (Self, Weight) {
        let weight = Weight::default();
        let weighed = Self {
            inner,
            weight: weight.clone(),
            room: Arc::clone(room),
        };
        (weighed, weight)
    }

    fn add(&self, bytes: usize) -> Result<(), Status> {
        // A frame is at most 16 MiB.
        let share = u32::try_from(bytes).unwrap_or(u32::MAX);
        let more = Arc::clone(&self.room)
            .try_acquire_many_owned(share)
            .map_err(|_| {
                let told =
                    "too many bytes of requests are at work already (limits.in_flight_bytes_max)";
                status::to_status(domain::Error::Overloaded(told.to_owned()))
            })?;
        let mut held = self.weight.0.lock().unwrap_or_else(PoisonError::into_inner);
        match held.as_mut() {
            Some(held) => held.merge(more),
            None => *held = Some(more),
        }
        Ok(())
    }
}

impl http_body::Body for Weighed {
    type Data = <Body as http_body::Body>::Data;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Status>>> {
        let frame = ready!(Pin::new(&mut self.inner).poll_frame(cx));
        let bytes = match &frame {
            Some(Ok(frame)) => frame.data_ref().map_or(0, |data| data.len()),
            _ => 0,
        };
        Poll::Ready(match self.add(bytes) {
            Ok(()) => frame,
            Err(status) => Some(Err(status)),
        })
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
