import { abstract, fixture, instance, lvl, num, p, type ReadingFixture, run, style } from './fixture.ts'

/** How lists, levels and instances count. */
export const NUMBERING: readonly ReadingFixture[] = [
  fixture(
    'a second list that starts again by startOverride',
    'ECMA-376-1 17.9 startOverride',
    {
      body: p(run('甲；'), num(1)) + p(run('乙。'), num(1)) + p(run('丙；'), num(2)) + p(run('丁。'), num(2)),
      numbering:
        abstract(0, lvl(0, 'lowerLetter', '%1)')) +
        instance(1, 0) +
        instance(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    },
    [
      ['a)', '甲；'],
      ['b)', '乙。'],
      ['a)', '丙；'],
      ['b)', '丁。'],
    ],
  ),
  fixture(
    'two instances of one definition without an override go on counting',
    'ECMA-376-1 17.9 num',
    {
      body: p(run('甲'), num(1)) + p(run('乙'), num(2)),
      numbering: abstract(0, lvl(0, 'decimal', '%1.')) + instance(1, 0) + instance(2, 0),
    },
    [
      ['1.', '甲'],
      ['2.', '乙'],
    ],
  ),
  fixture(
    'a level redefined by its instance',
    'ECMA-376-1 17.9 lvlOverride',
    {
      body: p(run('甲'), num(1)),
      numbering:
        abstract(0, lvl(0, 'decimal', '%1.')) +
        instance(1, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '附录%1')}</w:lvlOverride>`),
    },
    [['附录A', '甲']],
  ),
  fixture(
    'a definition that stands behind a numbering style',
    'ECMA-376-1 17.9 numStyleLink and styleLink',
    {
      body: p(run('甲'), num(2)) + p(run('乙'), num(2, 1)),
      numbering:
        `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Clauses"/>${lvl(0, 'decimal', '%1')}${lvl(1, 'decimal', '%1.%2')}</w:abstractNum>` +
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Clauses"/></w:abstractNum>' +
        instance(1, 0) +
        instance(2, 1),
      styles:
        '<w:style w:type="numbering" w:styleId="Clauses"><w:name w:val="条编号"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    },
    [
      ['1', '甲'],
      ['1.1', '乙'],
    ],
  ),
  fixture(
    'Chinese chapters whose clauses are forced into Arabic figures',
    'ECMA-376-1 17.9 isLgl',
    {
      body: p(run('总则'), num(1)) + p(run('目的'), num(1, 1)),
      numbering:
        abstract(0, lvl(0, 'chineseCountingThousand', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
        instance(1, 0),
    },
    [
      ['第一章', '总则'],
      ['1.1', '目的'],
    ],
  ),
  fixture(
    'levels linked to styles, and a paragraph that takes its number away',
    'ECMA-376-1 17.9 pStyle, numId 0',
    {
      body:
        p(run('要求'), '<w:pStyle w:val="Z1"/>') +
        p(run('外观'), '<w:pStyle w:val="Z2"/>') +
        p(run('前言'), `<w:pStyle w:val="Z1"/>${num(0)}`) +
        p(run('尺寸'), '<w:pStyle w:val="Z2"/>'),
      numbering:
        abstract(
          0,
          lvl(0, 'decimal', '%1', '<w:pStyle w:val="Z1"/>') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="Z2"/>'),
        ) + instance(1, 0),
      styles:
        style('Z1', '章标题', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
        style('Z2', '一级条标题', `${num(1, 1)}<w:outlineLvl w:val="1"/>`),
    },
    [
      ['1', '要求'],
      ['1.1', '外观'],
      [null, '前言'],
      ['1.2', '尺寸'],
    ],
  ),
  fixture(
    'captions of annexes that restart with the letter only',
    'ECMA-376-1 17.9 lvlRestart',
    {
      body:
        p(run(''), num(1)) +
        p(run('条件'), num(1, 1)) +
        p(run('环境'), num(1, 2)) +
        p(run('步骤'), num(1, 1)) +
        p(run('记录'), num(1, 2)),
      numbering:
        abstract(
          0,
          lvl(0, 'upperLetter', '附录%1') +
            lvl(1, 'decimal', '%1.%2') +
            lvl(2, 'decimal', '表%1.%3', '<w:lvlRestart w:val="1"/>'),
        ) + instance(1, 0),
    },
    [
      ['附录A', ''],
      ['A.1', '条件'],
      ['表A.1', '环境'],
      ['A.2', '步骤'],
      ['表A.2', '记录'],
    ],
  ),
]
