//! Timing: contestants take turns, so that a busy moment of the machine falls on all of them, and
//! the median of the rounds counts.

use std::time::Instant;

use crate::Result;

/// What is timed: one call of it is one round.
pub type Contestant<'c> = &'c mut dyn FnMut() -> Result<()>;

/// The median time of each contestant, in milliseconds. A tenth of the rounds goes ahead
/// uncounted, to fill caches.
pub fn medians<const N: usize>(
    rounds: usize,
    mut contestants: [Contestant<'_>; N],
) -> Result<[f64; N]> {
    for _ in 0..rounds.div_ceil(10) {
        for contestant in &mut contestants {
            contestant()?;
        }
    }
    let mut times: [Vec<f64>; N] = std::array::from_fn(|_| Vec::with_capacity(rounds));
    for round in 0..rounds {
        for place in 0..N {
            // Who comes first changes from round to round.
            let at = (place + round) % N;
            times[at].push(milliseconds(&mut contestants[at])?);
        }
    }
    Ok(times.map(|mut times| quantile(&mut times, 0.5)))
}

/// How long one call takes, in milliseconds.
pub fn milliseconds(act: &mut dyn FnMut() -> Result<()>) -> Result<f64> {
    let started = Instant::now();
    act()?;
    Ok(started.elapsed().as_secs_f64() * 1000.0)
}

/// The value below which such a part of the numbers lies; 0 of none.
pub fn quantile(numbers: &mut [f64], part: f64) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let at = (numbers.len() as f64 * part).ceil() as usize;
    numbers.get(at.saturating_sub(1)).copied().unwrap_or(0.0)
}
