import { fixture, p, type ReadingFixture, run } from './fixture.ts'

const box = (text: string): string => `<w:txbxContent>${p(run(text))}</w:txbxContent>`

/** What stands in boxes, controls and tags. */
export const CONTAINERS: readonly ReadingFixture[] = [
  fixture(
    'a text box written for new and for old readers is read once',
    'ECMA-376-3 10 AlternateContent',
    {
      body: p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box('团体标准')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('团体标准')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    },
    [
      [null, ''],
      [null, '团体标准'],
    ],
  ),
  fixture(
    'a text box of old readers alone',
    'ECMA-376-4 19 textbox',
    { body: p(`<w:r><w:pict><v:shape><v:textbox>${box('企业标准')}</v:textbox></v:shape></w:pict></w:r>`) },
    [
      [null, ''],
      [null, '企业标准'],
    ],
  ),
  fixture(
    'a cover page inside a content control, and a control within a line',
    'ECMA-376-1 17.5.2 sdt',
    {
      body:
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(run('团体标准'))}${p(run('T/SLXH 12—2026'))}</w:sdtContent></w:sdt>` +
        p(`${run('代替')}<w:sdt><w:sdtContent>${run('T/SLXH 12—2018')}</w:sdtContent></w:sdt>`),
    },
    [
      [null, '团体标准'],
      [null, 'T/SLXH 12—2026'],
      [null, '代替T/SLXH 12—2018'],
    ],
  ),
  fixture(
    'smart tags around a date and within one another',
    'ECMA-376-1 17.5.1 smartTag',
    {
      body: p(
        `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate">${run('2026年')}<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate">${run('11月')}</w:smartTag></w:smartTag>${run('发布')}`,
      ),
    },
    [[null, '2026年11月发布']],
  ),
  fixture(
    'identifiers of paragraphs and runs as Word writes them since 2010',
    'ECMA-376-3 10 Ignorable',
    {
      body:
        '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3">' +
        '<w:r w:rsidRPr="00A1B2C3"><w:rPr><w14:ligatures w14:val="none"/></w:rPr><w:t>外观</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:lastRenderedPageBreak/><w:t>要求</w:t></w:r></w:p>',
    },
    [[null, '外观要求']],
  ),
]
