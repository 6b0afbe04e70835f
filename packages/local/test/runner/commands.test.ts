import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isResume, parseBracketCommand, parseCommand } from "@flywheel/local/runner/commands";

/** A command as one line of text. */
function words(command: ReturnType<typeof parseCommand>): string | undefined {
  return command && `${command.name} ${JSON.stringify(command.properties)} ${JSON.stringify(command.data)}`;
}

describe("a command", () => {
  const lines: readonly (readonly [line: string, command: string | undefined])[] = [
    ["::error::x", 'error {} "x"'],
    ["  \t::error::x", 'error {} "x"'],
    ["::ERROR::x", 'error {} "x"'],
    ["::error file=a.tf,line=3,title=T::x", 'error {"file":"a.tf","line":"3","title":"T"} "x"'],
    ["::error file=a=b::x", 'error {"file":"a=b"} "x"'],
    ["::error file,line=3::x", 'error {"line":"3"} "x"'],
    ["::error ::x", 'error {} "x"'],
    ["::error::a%0Ab%0Dc%25d", 'error {} "a\\nb\\rc%d"'],
    ["::error::%250A", 'error {} "%0A"'],
    ["::error title=a%3Ab%2Cc%0Ad%25::x", 'error {"title":"a:b,c\\nd%"} "x"'],
    ["::error::a::b", 'error {} "a::b"'],
    ["::endgroup::", 'endgroup {} ""'],
    ["::stop-commands::token", 'stop-commands {} "token"'],
    ["::set-env name=PATH::/evil", 'set-env {"name":"PATH"} "/evil"'],
    ["x ::error::y", undefined],
    [":error::y", undefined],
    ["::error", undefined],
    ["::error:x", undefined],
    ["::unknown::x", undefined],
    ["::::x", undefined],
    [": :error::x", undefined],
  ];
  for (const [line, command] of lines) {
    it(`in ${JSON.stringify(line)} is ${command ?? "none"}`, () => {
      assert.equal(words(parseCommand(line)), command);
    });
  }
});

describe("a command in brackets", () => {
  const lines: readonly (readonly [line: string, command: string | undefined])[] = [
    ["##[error]x", 'error {} "x"'],
    ["text ##[error]x", 'error {} "x"'],
    ["]##[error]q", 'error {} "q"'],
    ["##[add-mask]x", 'add-mask {} "x"'],
    ["##[set-env name=PATH;other=1]/evil", 'set-env {"name":"PATH","other":"1"} "/evil"'],
    ["##[error title=a%3Bb%5Dc]x%3By%5Dz%0A", 'error {"title":"a;b]c"} "x;y]z\\n"'],
    ["##[error", undefined],
    ["#[error]x", undefined],
    ["##[unknown]x", undefined],
    ["##[]x", undefined],
  ];
  for (const [line, command] of lines) {
    it(`in ${JSON.stringify(line)} is ${command ?? "none"}`, () => {
      assert.equal(words(parseBracketCommand(line)), command);
    });
  }
});

describe("the end of a block without commands", () => {
  const lines: readonly (readonly [line: string, ends: boolean])[] = [
    ["::the-token::", true],
    ["  ::the-token::", true],
    ["::THE-TOKEN::", true],
    ["::the-token::more", true],
    ["::the-token name=x::", true],
    ["##[the-token]", true],
    ["text ##[the-token]", true],
    ["::the-token", false],
    ["::the-tokens::", false],
    ["::other::the-token::", false],
    ["x::the-token::", false],
    ["the-token", false],
  ];
  for (const [line, ends] of lines) {
    it(`${ends ? "is" : "is not"} ${line}`, () => {
      assert.equal(isResume(line, "the-token"), ends);
    });
  }
});
