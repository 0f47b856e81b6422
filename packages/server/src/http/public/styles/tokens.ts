/** Colours and type. Vermilion, amber, bamboo and indigo each mean one thing; the dark theme uses the same names. */
export const tokens = `
:root{
  color-scheme:light dark;
  --ink:#1b2733;--paper:#fbfaf7;--surface:#fff;--slate:#5b6776;--rule:#e3e0d8;
  --vermilion:#b5332a;--amber:#8f5607;--bamboo:#2c6e4f;--indigo:#2b4c7e;--on-ink:#fff;
  --sans:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
  --serif:"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,Georgia,serif;
}
@media (prefers-color-scheme:dark){:root{
  --ink:#e8e6e0;--paper:#14181d;--surface:#1b2027;--slate:#a3adb9;--rule:#333b45;
  --vermilion:#f0897f;--amber:#e0a458;--bamboo:#74c29b;--indigo:#9dbdf0;--on-ink:#14181d;
}}
`
