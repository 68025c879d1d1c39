"""A pattern's body as HTML in the subset that QTextDocument draws. No Qt, no disk, no network: safe on any thread.

The HTML carries class names and no colours; `resources/themes/reader.css` dresses it. What Qt's HTML lacks is built
from tables: callouts and quotes (a coloured cell at the left), code blocks (one cell). Raw HTML in the body is reduced
to a few harmless tags; scripts and styles vanish with their content.
"""

import html
import re
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin

from curator.pattern.sections import headings
from curator.ui.reader.callouts import mark_callouts
from curator.ui.reader.code import highlighted
from curator.ui.reader.harmless import Reduced

if TYPE_CHECKING:
    from curator.pattern import Section

PATTERN_SCHEME = "pattern"
"""Scheme of links that open another pattern: `pattern:slug`, made from `[[slug]]`."""

_CUT_ROWS = 60  # rows of one drawn table; Qt lays a table out in one go, so a long one is drawn as several
_CUT_CHARACTERS = 16_000
_NEWLINE = re.compile(r"\r\n?|\n")
_LONG_TEXT = 2_000
_AFTER = '<p class="after">\u200b</p>\n'  # a block of its own: of an empty one, Qt makes the first item of a list below
_BLANKS = re.compile(r"[ \t]{2,}")
_RUN = re.compile(r"([-=_~*.|])\1{99,}")
_WIKI = re.compile(r"\[\[([^\[\]\n|]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")


@dataclass(frozen=True, slots=True)
class Words:
    """What the renderer says itself, in the user's language."""

    callouts: MutableMapping[str, str]
    diagram: str = "Diagram"
    picture: str = "Picture"
    back: str = "Back to the text"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The HTML of a body in pieces that may be laid out one after the other."""

    pieces: tuple[str, ...]

    @property
    def html(self) -> str:
        return "".join(self.pieces)


def render(body: str, sections: "Sequence[Section]" = (), words: Words | None = None) -> Rendered:
    """The body's HTML. Headings that open one of `sections` carry the anchor `section-NUMBER`."""
    if any("\ud800" <= letter <= "\udfff" for letter in body):  # bytes that are not UTF-8
        body = body.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    parser = _parser()
    env: dict[str, Any] = {
        "anchors": _anchors(body, sections),
        "words": words or Words({}),
        "raw": Reduced(),
    }
    tokens = parser.parse(body, env)
    mark_callouts(tokens)
    _cut_tables(tokens)
    pieces, start, depth = [], 0, 0
    for position, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            pieces.append(parser.renderer.render(tokens[start : position + 1], parser.options, env))
            start = position + 1
    pieces.append(env["raw"].finish())
    return Rendered(tuple(piece for piece in pieces if piece))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}, renderer_cls=_Renderer)
    parser.enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(deflist_plugin).use(tasklists_plugin)
    parser.inline.ruler.before("link", "wiki_link", _wiki_link)
    rules = parser.renderer.rules  # type: ignore[attr-defined]  # the protocol does not name them
    for name in [name for name in rules if name.startswith("footnote_")]:  # the plugin's own speak another HTML
        rules[name] = getattr(parser.renderer, name, rules[name])
    return parser


def _anchors(body: str, sections: "Sequence[Section]") -> dict[int, str]:
    """The anchors of sections by the line of their heading, counted from 0 as Markdown counts lines."""
    starts = {heading.line: heading.start for heading in headings(body)} if sections else {}
    return {
        len(_NEWLINE.findall(body, 0, starts[section.line])): f"section-{section.number}"
        for section in sections
        if section.line in starts
    }


def _wiki_link(state: StateInline, silent: bool) -> bool:
    """`[[slug]]` and `[[slug|label]]`: a link to another pattern by slug or title."""
    if not state.src.startswith("[[", state.pos):
        return False
    found = _WIKI.match(state.src, state.pos)
    if found is None or found.end() > state.posMax:
        return False
    if not silent:
        token = state.push("link_open", "a", 1)
        token.attrs = {"href": f"{PATTERN_SCHEME}:{found.group(1).strip()}"}
        state.push("text", "", 0).content = (found.group(2) or found.group(1)).strip()
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def _cut_tables(tokens: list[Token]) -> None:
    """Ends a long table and begins another under the same heading row, so that neither takes long to lay out."""
    position, head, rows, letters = 0, (0, 0), 0, 0
    while position < len(tokens):
        token = tokens[position]
        if token.type == "thead_open":
            head = (position, next(i for i in range(position, len(tokens)) if tokens[i].type == "thead_close") + 1)
            rows = letters = 0
        elif token.type == "inline":
            letters += len(token.content)
        elif token.type == "tr_open" and tokens[position - 1].type == "tr_close":
            rows += 1
            if rows >= _CUT_ROWS or letters >= _CUT_CHARACTERS:
                level = token.level
                seam = [
                    Token("tbody_close", "tbody", -1, level=level - 1, block=True),
                    Token("table_close", "table", -1, level=level - 2, block=True),
                    Token("table_open", "table", 1, level=level - 2, block=True, meta={"continued": True}),
                    *tokens[head[0] : head[1]],
                    Token("tbody_open", "tbody", 1, level=level - 1, block=True),
                ]
                tokens[position:position] = seam
                position += len(seam)
                rows = letters = 0
        position += 1


class _Renderer(RendererHTML):
    """markdown-it's renderer, speaking Qt's HTML. One method a token type, called by name."""

    def text(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        content = tokens[index].content
        if len(content) > _LONG_TEXT:  # padding of thousands of blanks and dashes, as broken tables have it
            content = _BLANKS.sub(" ", _RUN.sub(lambda run: f"{run.group(1) * 12}…", content))
        return html.escape(content, quote=False)

    def heading_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        token = tokens[index]
        name = env["anchors"].get(token.map[0]) if token.map else None
        anchors = [name] if name else []
        if index + 1 < len(tokens):
            anchors.append(anchor_of(tokens[index + 1].content))
        marks = "".join(f'<a name="{html.escape(a)}"></a>' for a in anchors if a)
        return f'<{token.tag} class="{"section" if name else "plain"}">{marks}'

    def paragraph_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        if tokens[index].hidden:
            return ""
        within = tokens[index + 1].children or () if index + 1 < len(tokens) else ()
        return '<p class="picture">' if any(each.type == "image" for each in within) else "<p>"

    def paragraph_close(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return "" if tokens[index].hidden else "</p>\n"

    def hr(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return '<hr class="rule">\n'

    def blockquote_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        kind = tokens[index].meta.get("callout", "quote")
        opening = (
            f'<table class="callout" width="100%" cellspacing="0" cellpadding="0"><tr>'
            f'<td class="bar bar-{kind}" width="3"></td><td class="inside inside-{kind}">'
        )
        if kind == "quote":
            return opening
        label = env["words"].callouts.get(kind, kind.capitalize())
        title = tokens[index].meta.get("title", "")
        title = f'<span class="callout-title"> · {html.escape(title)}</span>' if title else ""
        return f'{opening}<p class="label label-{kind}">{html.escape(label)}{title}</p>'

    def blockquote_close(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return "</td></tr></table>" + _AFTER

    def fence(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        token = tokens[index]
        language = token.info.split(maxsplit=1)[0].strip("{}") if token.info.strip() else ""
        label = f"{env['words'].diagram} · mermaid" if language.lower() == "mermaid" else language
        return _code_block(highlighted(token.content, language), label)

    def code_block(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return _code_block(html.escape(tokens[index].content), "")

    def code_inline(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return f'<code class="inline">{html.escape(tokens[index].content)}</code>'

    def table_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return '<table class="data" width="100%" cellspacing="0" cellpadding="0">'

    def table_close(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return "</table>" + _AFTER

    def th_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return f'<th class="cell"{_alignment(tokens[index], default="left")}>'

    def td_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return f'<td class="cell"{_alignment(tokens[index])}>'

    def image(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        token = tokens[index]
        source = str(token.attrs.get("src", ""))
        text = self.renderInlineAsText(token.children or [], options, env)
        return picture(source, text, env["words"].picture)

    def html_block(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return str(env["raw"].reduce(tokens[index].content))

    def html_inline(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        content = tokens[index].content
        if content.startswith('<input class="task-list-item-checkbox"'):
            return '<span class="task">☑</span> ' if "checked" in content else '<span class="task">☐</span> '
        return str(env["raw"].reduce(content))

    def footnote_ref(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        number = int(tokens[index].meta["id"]) + 1
        again = int(tokens[index].meta.get("subId", 0))
        name = f"note-ref-{number}" + (f"-{again}" if again else "")
        return f'<a name="{name}"></a><sup><a class="note" href="#note-{number}">{number}</a></sup>'

    def footnote_block_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return '<hr class="rule"><ol class="notes">\n'

    def footnote_block_close(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return "</ol>\n"

    def footnote_open(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return f'<li class="note"><a name="note-{int(tokens[index].meta["id"]) + 1}"></a>'

    def footnote_close(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        return "</li>\n"

    def footnote_anchor(self, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
        number = int(tokens[index].meta["id"]) + 1
        again = int(tokens[index].meta.get("subId", 0))
        name = f"note-ref-{number}" + (f"-{again}" if again else "")
        return f' <a class="back" href="#{name}" title="{html.escape(env["words"].back)}">↩</a>'


def anchor_of(heading: str) -> str:
    """The name under which `#links` of the published site find a heading."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower())).strip("-")


def picture(source: str, text: str, word: str) -> str:
    """A local picture, or for a remote one its words and a link: nothing is fetched."""
    parts = urlsplit(source)
    if parts.scheme or parts.netloc:
        label = html.escape(f"{word}: {text or parts.netloc or source}")
        return f'<a class="remote" href="{html.escape(source)}">{label}</a>'
    return f'<img src="{html.escape(source)}" alt="{html.escape(text)}">'


def _alignment(token: Token, default: str = "") -> str:
    style = str(token.attrs.get("style", ""))
    side = style.removeprefix("text-align:") if style.startswith("text-align:") else default
    return f' align="{side}"' if side else ""


def _code_block(inside: str, label: str) -> str:
    head = f'<p class="code-label">{html.escape(label)}</p>' if label else ""
    return (
        '<table class="code" width="100%" cellspacing="0" cellpadding="0"><tr><td class="code">'
        f"{head}<pre>{inside.rstrip(chr(10))}</pre></td></tr></table>{_AFTER}"
    )
