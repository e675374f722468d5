//! One window per base: an advisory lock on a file beside it.
//!
//! The lock belongs to the open file, so the system lets go of it when the process
//! ends, however it ends. The terminal does not take it: two processes may well
//! write to one base, only two windows may not show it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::error::{Code, Error, Result};

/// Held as long as the window shows the base.
#[derive(Debug)]
pub struct WindowLock {
    _file: File,
}

impl WindowLock {
    /// Takes the lock, or refuses with `base-locked` when another window has it.
    pub fn acquire(base: &Path) -> Result<WindowLock> {
        let path = lock_path(base);
        let file =
            OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(
                |error| {
                    let code = match error.kind() {
                        std::io::ErrorKind::PermissionDenied
                        | std::io::ErrorKind::ReadOnlyFilesystem => Code::BaseReadOnly,
                        std::io::ErrorKind::StorageFull => Code::DiskFull,
                        _ => Code::BaseUnreachable,
                    };
                    let detail = error.to_string();
                    Error::new(code)
                        .with("path", base.to_string_lossy())
                        .with("detail", detail)
                        .because(error)
                },
            )?;
        match file.try_lock() {
            Ok(()) => Ok(WindowLock { _file: file }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::new(Code::BaseLocked).with("path", base.to_string_lossy()))
            }
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

fn lock_path(base: &Path) -> PathBuf {
    let mut name = base.file_name().unwrap_or_default().to_owned();
    name.push(".lock");
    base.with_file_name(name)
}

/// The base that a file would stand beside by its name, were there one: its log or its locks.
pub(crate) fn base_beside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    let stem =
        ["-wal", "-shm", "-journal", ".lock"].iter().find_map(|end| name.strip_suffix(end))?;
    Some(path.with_file_name(stem))
}
