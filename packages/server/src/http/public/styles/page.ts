/** The frame: head, sections, body, foot. */
export const pageRules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.7 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.wide{max-width:1080px;margin:0 auto;padding-left:20px;padding-right:20px}
a{color:var(--indigo);text-underline-offset:3px;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--indigo);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;background:var(--surface);padding:8px 16px;z-index:2}
.skip:focus{left:8px}
.top{background:var(--surface);border-bottom:1px solid var(--rule)}
.top .wide{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 24px;padding-top:14px}
.brand{color:var(--ink);text-decoration:none}
.brand b{font:700 24px/1.3 var(--serif);letter-spacing:.1em}
.brand span{color:var(--slate);font-size:14px}
.top .aside{margin-left:auto;display:flex;gap:16px;font-size:14px}
.sections{order:3;width:100%;display:flex;flex-wrap:wrap;gap:0 22px;margin-top:4px}
.sections a{color:var(--ink);text-decoration:none;padding:8px 0 10px;white-space:nowrap;border-bottom:3px solid transparent}
.sections a:hover{border-color:var(--rule)}
.sections a[aria-current]{border-color:var(--ink);font-weight:600}
main{padding-top:28px;padding-bottom:56px;min-height:60vh}
h1{font:700 28px/1.4 var(--serif);margin:0 0 8px;text-wrap:balance}
h1::first-letter{text-transform:uppercase}
h2{font-size:20px;line-height:1.4;margin:40px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--rule)}
h3{font-size:17px;line-height:1.5;margin:24px 0 8px}
p{margin:0 0 12px}
.lead{font-size:18px;margin-bottom:16px}
.note{color:var(--slate);font-size:14px}
.bottom{border-top:1px solid var(--rule);color:var(--slate);font-size:14px;padding:20px 0 32px}
.links a{margin-right:16px;white-space:nowrap}
.columns{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,3fr);gap:0 48px}
@media (max-width:760px){
  .columns{display:block}
  h1{font-size:23px}
  main{padding-top:20px}
  .brand span{display:none}
}
`
