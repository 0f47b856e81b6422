/** What pages are made of: lists, tables, facts, the ink line, the draft's own words. */
export const partRules = `
.rows{list-style:none;margin:0 0 12px;padding:0}
.rows>li{padding:12px 0;border-bottom:1px solid var(--rule)}
.rows .name{font-family:var(--serif);font-size:18px}
.rows .of{display:block;color:var(--slate);font-size:14px}
.empty{color:var(--slate);padding:16px 0}
.tag{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 7px;font-size:13px;line-height:20px;color:var(--slate);white-space:nowrap}
.tag.open,.tag.current,.tag.accepted{color:var(--bamboo)}
.tag.soon,.tag.coming,.tag.disputed,.tag.partlyAccepted{color:var(--amber)}
.tag.withdrawn,.tag.late{color:var(--vermilion)}
.warning{color:var(--vermilion);font-weight:600}
.number{white-space:nowrap;font-variant-numeric:tabular-nums}
.facts{display:grid;grid-template-columns:1fr;margin:0 0 16px;border-top:1px solid var(--rule)}
.facts>div{display:grid;grid-template-columns:11em minmax(0,1fr);gap:12px;padding:8px 0;border-bottom:1px solid var(--rule)}
.facts dt{color:var(--slate)}
.facts dd{margin:0}
.quoted{font-family:var(--serif);white-space:pre-line;margin:0 0 12px}
time{white-space:nowrap}
.facts .quoted,td .quoted:last-child{margin:0}
blockquote{margin:0 0 16px;padding:4px 16px;border-left:3px solid var(--rule)}
.basis.unverified{color:var(--amber)}
.ink{list-style:none;display:flex;margin:20px 0 24px;padding:0}
.ink li{flex:1;position:relative;padding:20px 6px 0 0;font-size:14px;line-height:1.5}
.ink li:before{content:"";position:absolute;left:0;right:0;top:7px;height:2px;background:var(--ink)}
.ink .toCome:before,.ink .now:before{background:var(--rule)}
.ink li:last-child:before{display:none}
.ink .knot{position:absolute;left:0;top:2px;width:12px;height:12px;border-radius:50%;background:var(--ink);border:2px solid var(--ink)}
.ink .toCome .knot,.ink .left .knot{background:var(--paper);border-color:var(--slate)}
.ink .now .knot{width:18px;height:18px;top:-1px;background:var(--paper);border-width:4px}
.ink .now .stage{font-weight:700}
.ink .stage,.ink .state{display:block;overflow-wrap:normal}
.ink li:lang(en){font-size:13px;padding-right:8px}
.ink .state{color:var(--slate);font-size:13px}
.text{font-family:var(--serif);background:var(--surface);border:1px solid var(--rule);padding:24px 32px;line-height:1.9}
.text p{margin:0 0 10px}
.text .clause{font-weight:700;margin-top:18px}
.text .say{font:13px/1.9 var(--sans);margin-left:10px;white-space:nowrap}
.scroll{overflow-x:auto;margin:0 0 16px}
table{border-collapse:collapse;width:100%;font-size:15px;line-height:1.6}
th,td{border:1px solid var(--rule);padding:7px 10px;text-align:left;vertical-align:top}
thead th{background:var(--paper);font-weight:600}
caption{text-align:left;color:var(--slate);font-size:14px;padding:0 0 6px}
.pager,.parts{display:flex;flex-wrap:wrap;gap:6px 20px;margin:16px 0}
.parts [aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
details{margin:0 0 16px}
summary{cursor:pointer;color:var(--indigo)}
.receipt{font:700 clamp(30px,9vw,56px)/1.3 var(--sans);letter-spacing:.04em;font-variant-numeric:tabular-nums;border:2px solid var(--ink);background:var(--surface);padding:12px 20px;display:inline-block;margin:8px 0 16px;white-space:nowrap}
code{font:14px/1.6 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
pre{overflow-x:auto;background:var(--surface);border:1px solid var(--rule);padding:12px 16px}
pre code{white-space:pre-wrap;overflow-wrap:anywhere}
@media (max-width:760px){
  .ink{display:block;margin-left:2px}
  .ink li{padding:0 0 10px 28px}
  .ink li:before{left:5px;right:auto;top:8px;bottom:-8px;width:2px;height:auto}
  .ink .knot{top:6px}
  .ink .now .knot{left:-3px;top:3px}
  .ink .stage,.ink .state{display:inline}
  .ink .state:before{content:" "}
  .text{padding:16px}
  .facts>div{grid-template-columns:6.5em minmax(0,1fr)}
  :lang(en) .facts>div{grid-template-columns:8.5em minmax(0,1fr)}
  .stack thead{position:absolute;left:-999px}
  .stack tr,.stack td,.stack tbody{display:block}
  .stack tr{border:1px solid var(--rule);margin-bottom:12px;background:var(--surface)}
  .stack td{border:0;padding:5px 12px}
  .stack td:empty{display:none}
  .stack td:before{content:attr(data-label);display:block;color:var(--slate);font-size:13px}
}
`
