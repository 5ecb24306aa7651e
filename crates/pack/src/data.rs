//! Separates a wasm from the data its memory starts with.
//! Changes nothing else in the wasm, and does not decide how the data is written.

use std::convert::Infallible;

use anyhow::{Context as _, Result, bail};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{DataSection, Module};
use wasmparser::{Data, DataKind, Operator, Parser};

/// A piece of memory.
#[derive(Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) start: usize,
    pub(crate) bytes: Vec<u8>,
}

/// The wasm without its data, and all of that data in one piece.
pub(crate) fn apart(wasm: &[u8]) -> Result<(Vec<u8>, Piece)> {
    let (mut module, mut taker) = (Module::new(), Taker::default());
    taker.parse_core_module(&mut module, Parser::new(0), wasm).context("the wasm cannot be read")?;
    if taker.strange {
        bail!("the wasm's data has no fixed place in its memory");
    }
    Ok((module.finish(), joined(&taker.pieces)))
}

/// Memory that no piece fills is zero.
fn joined(pieces: &[Piece]) -> Piece {
    let start = pieces.iter().map(|piece| piece.start).min().unwrap_or_default();
    let mut bytes = Vec::new();
    for piece in pieces {
        let from = piece.start - start;
        bytes.resize(bytes.len().max(from + piece.bytes.len()), 0);
        bytes.splice(from..from + piece.bytes.len(), piece.bytes.iter().copied());
    }
    Piece { start, bytes }
}

#[derive(Default)]
struct Taker {
    pieces: Vec<Piece>,
    strange: bool,
}

impl Reencode for Taker {
    type Error = Infallible;

    fn parse_data(&mut self, _: &mut DataSection, data: Data<'_>) -> Result<(), reencode::Error> {
        let place = match data.kind {
            DataKind::Active { offset_expr, .. } => offset_expr.get_operators_reader().read()?,
            DataKind::Passive => Operator::Nop,
        };
        if let Operator::I32Const { value } = place {
            let start = value.cast_unsigned() as usize;
            self.pieces.push(Piece { start, bytes: data.data.to_vec() });
        } else {
            self.strange = true;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, MemorySection, MemoryType};
    use wasmparser::Payload;

    fn holding(pieces: &[(i32, &[u8])]) -> Vec<u8> {
        let mut memory = MemorySection::new();
        memory.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut data = DataSection::new();
        for (start, bytes) in pieces {
            data.active(0, &ConstExpr::i32_const(*start), bytes.iter().copied());
        }
        let mut module = Module::new();
        module.section(&memory).section(&data);
        module.finish()
    }

    #[test]
    fn all_pieces_become_one_and_none_is_left() {
        let (wasm, data) = apart(&holding(&[(16, b"cd"), (10, b"ab")])).unwrap();
        assert_eq!(data, Piece { start: 10, bytes: b"ab\0\0\0\0cd".to_vec() });
        let left = Parser::new(0).parse_all(&wasm).map(Result::unwrap).find_map(|payload| {
            if let Payload::DataSection(section) = payload { Some(section.count()) } else { None }
        });
        assert_eq!(left, Some(0));
    }

    #[test]
    fn data_without_a_place_is_refused() {
        let mut data = DataSection::new();
        data.passive(*b"ab");
        let mut module = Module::new();
        module.section(&data);
        assert!(apart(&module.finish()).is_err());
    }
}
