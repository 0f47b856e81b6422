import { describe, expect, it } from 'vitest'
import { html, nothing } from './html.ts'

describe('html', () => {
  it('escapes what was typed by somebody, in text and in attributes', () => {
    const typed = `"><script>alert('1')</script>&`
    expect(html`<a title="${typed}">${typed}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>',
    )
  })

  it('lets markup made by itself pass, also in lists', () => {
    expect(html`<ul>${['a', '<b>'].map((name) => html`<li>${name}</li>`)}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    )
  })

  it('does not take a text that looks like markup for markup', () => {
    expect(html`${'<p>'}${['<i>']}`.markup).toBe('&lt;p&gt;&lt;i&gt;')
  })

  it('leaves nothing for what is absent and keeps a zero', () => {
    expect(html`${null}${undefined}${false}${true}${nothing}${0}`.markup).toBe('0')
  })

  it('takes out control characters, which no XML may hold', () => {
    expect(html`a${'\u0000b\u000Bc\nd'}`.markup).toBe('abc\nd')
  })
})
