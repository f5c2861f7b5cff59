// CodeMirror over a text area, which stays the form's field.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "/js/editor/codemirror-commands.js";
import {
  HighlightStyle, StreamLanguage, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting,
} from "/js/editor/codemirror-language.js";
import { python } from "/js/editor/codemirror-legacy-modes-mode-python.js";
import { EditorState } from "/js/editor/codemirror-state.js";
import {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers,
} from "/js/editor/codemirror-view.js";
import { tags } from "/js/editor/lezer-highlight.js";

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--partial)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--contradicted)" },
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  { tag: [tags.definition(tags.variableName), tags.function(tags.variableName)], fontWeight: "600" },
  { tag: tags.meta, color: "var(--ink-soft)" },
]);

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--sheet)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5", minHeight: "22rem", maxHeight: "42rem" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.6rem 0" },
  ".cm-gutters": { color: "var(--ink-soft)", backgroundColor: "var(--sheet)", borderRight: "1px solid var(--rule)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent-soft) 55%, transparent)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--partial-soft)", outline: "1px solid var(--partial)" },
});

// Ctrl+Enter belongs to the page, which sends the form.
const keys = defaultKeymap.filter((binding) => binding.key !== "Mod-Enter" && binding.key !== "Ctrl-Enter");

// In a shadow root the editor's styles become constructed sheets, which the content policy allows; in the
// document they would be inline styles, which it refuses.
export function replace(field, host) {
  // Shown before it is filled, because it measures its lines at once.
  host.hidden = false;
  field.hidden = true;
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of("    "),
        EditorState.tabSize.of(4),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        StreamLanguage.define(python),
        syntaxHighlighting(colours),
        look,
        keymap.of([...keys, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({
          tabindex: "0",
          "aria-label": `${host.dataset.label}. Tab indents; Escape, then Tab leaves.`,
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            field.value = update.state.doc.toString();
            field.dispatchEvent(new Event("input"));
          }
        }),
      ],
    }),
  });
  field.addEventListener("change", () => {
    const shown = view.state.doc;
    if (field.value !== shown.toString()) {
      view.dispatch({ changes: { from: 0, to: shown.length, insert: field.value } });
    }
  });
  document.querySelector(`label[for="${field.id}"]`)?.addEventListener("click", () => view.focus());
  if (window.location.hash === `#${field.id}`) {
    view.focus();
  }
}
