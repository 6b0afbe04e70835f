import assert from "node:assert/strict";
import { describe, it, test } from "node:test";
import { renderMarkdown } from "../../src/page/markdown.ts";

/** Markdown and what must not be left of it. */
const hostile: Readonly<Record<string, { readonly markdown: string; readonly gone: RegExp }>> = {
  "a script": { markdown: "<script>alert(1)</script>\n\ntext", gone: /script|alert/ },
  "an event handler": { markdown: '<p onclick="alert(1)">text</p>', gone: /onclick|alert/ },
  "an image that calls a script": { markdown: "text <img src=x onerror=alert(1)>", gone: /onerror|alert/ },
  "a javascript link": { markdown: "[text](javascript:alert(1))", gone: /javascript|alert/ },
  "a javascript link in HTML": { markdown: 'text <a href=" JaVaScRiPt:alert(1)">x</a>', gone: /script|alert/i },
  "a style": { markdown: '<style>p{}</style><p style="color:red">text</p>', gone: /style|color/ },
  "a frame": { markdown: 'text <iframe src="https://example.com"></iframe>', gone: /iframe|example/ },
  "a form": { markdown: '<form action="https://example.com"><button>text</button></form>', gone: /form|button/ },
  "an SVG with a script": {
    markdown: "text <svg><script>alert(1)</script><use href=x></use></svg>",
    gone: /alert|use/,
  },
  "an image from the network": { markdown: "text ![x](https://example.com/x.png)", gone: /example/ },
  "an image without a protocol": { markdown: 'text <img src="//example.com/x.png">', gone: /example/ },
  "another image source": {
    markdown: 'text <picture><source srcset="https://example.com/x.png"></picture>',
    gone: /example|source/,
  },
  "a hidden comment": {
    markdown: "<!-- flywheel:plan dashboard@staging -->\n\ntext <!-- more -->",
    gone: /flywheel|more|<!--/,
  },
  "a class of the page": { markdown: '<div class="box">text</div>', gone: /box/ },
};

describe("sanitising", () => {
  for (const [what, { markdown, gone }] of Object.entries(hostile)) {
    it(`removes ${what}`, async () => {
      const html = await renderMarkdown(markdown);
      assert.doesNotMatch(html, gone);
      assert.match(html, /text/);
    });
  }

  it("keeps an image that the page itself carries, and links", async () => {
    const html = await renderMarkdown("![dot](data:image/png;base64,AAAA) [run](https://github.com/acme/infra)");
    assert.equal(
      html,
      '<p><img src="data:image/png;base64,AAAA" alt="dot"> <a href="https://github.com/acme/infra">run</a></p>',
    );
  });
});

test("an alert has its class, GitHub's title and an icon", async () => {
  const html = await renderMarkdown("> [!CAUTION]\n> This **destroys** data.");
  assert.match(html, /^<div class="markdown-alert markdown-alert-caution" dir="auto">/);
  assert.match(
    html,
    /<p class="markdown-alert-title" dir="auto"><svg class="octicon"[^>]*><path d="[^"]+"><\/path><\/svg>Caution<\/p>/,
  );
  assert.match(html, /<p>This <strong>destroys<\/strong> data\.<\/p>/);
});

test("a table and a task list", async () => {
  const html = await renderMarkdown("| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done");
  assert.match(html, /<th align="right">b<\/th>/);
  assert.match(html, /<td>1<\/td>/);
  assert.match(html, /<input type="checkbox" checked disabled> done/);
});

const FOLD =
  "<details><summary><code>lab_dns.main</code></summary>\n\n```diff\n-  ttl = 60\n+  ttl = 300\n!  ip  = ?\n```\n\n</details>";

test("a fold with a diff, closed as on GitHub", async () => {
  assert.equal(
    await renderMarkdown(FOLD),
    `<details><summary><code>lab_dns.main</code></summary>
<pre><code class="hljs language-diff"><span class="hljs-deletion">-  ttl = 60</span>
<span class="hljs-addition">+  ttl = 300</span>
<span class="hljs-change">!  ip  = ?</span>
</code></pre>
</details>`,
  );
});

test("a fold that is to be open", async () => {
  assert.match(await renderMarkdown(FOLD, { open: true }), /^<details open>/);
});

test("a fence of an unknown language is shown as it is", async () => {
  assert.equal(
    await renderMarkdown("```no-such\n<b>&\n```"),
    '<pre><code class="hljs language-no-such">&#x3C;b>&#x26;\n</code></pre>',
  );
});

test("a line end is a break in a comment and a space elsewhere", async () => {
  assert.equal(await renderMarkdown("a\n*b*\nc", { lineBreaks: true }), "<p>a<br><em>b</em><br>c</p>");
  assert.equal(await renderMarkdown("a\n*b*\nc"), "<p>a\n<em>b</em>\nc</p>");
});
