import { expect, test } from 'vitest';
import { activePart } from '../../../src/content/active-svg.ts';

const svg = (inner: string, attributes = '', before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>\n${inner}\n</svg>\n`;

test.each([
  [
    'shapes',
    svg('<g id="a"><path d="M0 0h8v8z" fill="#123"/></g><use href="#a" xlink:href="#a"/>'),
  ],
  [
    'styles',
    svg('<style>.a{fill:url(#b);clip-path:url("#c")}</style><g class="a" style="fill:url( #b )"/>'),
  ],
  [
    'an embedded picture',
    svg('<image href="data:image/png;base64,AAAA" xlink:href=" data:image/jpeg;base64,AA"/>'),
  ],
  [
    'what drawing programs add',
    svg(
      '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example/dtd" showgrid="no"/><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/rdf#" rdf:resource="http://purl.example/"/></metadata>',
      'version="1.1"',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
    ),
  ],
  [
    'words',
    svg(
      '<!-- <script> --><text font-family="&quot;A&quot;, &#39;B&#39;">only on &#8212; script</text><desc><![CDATA[<a href="x">]]></desc>',
    ),
  ],
  ['an animation', svg('<rect><animate attributeName="x" from="0" to="8"/></rect>')],
])('a drawing may contain %s', (_, text) => {
  expect(activePart(text)).toBeUndefined();
});

test.each([
  '<script>alert(1)</script>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
  '<!-- <![CDATA[ --><script/><!-- ]]> -->',
  '<desc><![CDATA[<!-- ]]></desc><script/><!-- -->',
  '<?x <!-- ?><script/><!-- -->',
  '<g title=">" onload="alert(1)"/>',
  "<g\nONLOAD\n=\n'alert(1)'/>",
  '<a href="javascript:alert(1)"><g/></a>',
  '<a xlink:href="&#106;avascript:alert(1)"><g/></a>',
  '<a y:href="https://evil.example" xmlns:y="http://www.w3.org/1999/xlink"><g/></a>',
  '<image href="https://evil.example/x.png"/>',
  '<image href="x.png"/>',
  '<image href="data:image/svg+xml,x"/>',
  '<use href="other.svg#a"/>',
  '<g xml:base="https://evil.example"><use href="#a"/></g>',
  '<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<foreignObject/>',
  '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="#"/>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style><![CDATA[g{fill:url(https://evil.example/x)}]]></style>',
  '<style>g{fill:u\\72l(https://evil.example/x)}</style>',
  '<g style="fill:url( \'//evil.example/x\' )"/>',
  '<g filter="&#x75;rl(https://evil.example/x#a)"/>',
])('a drawing may not contain %s', (inner) => {
  expect(activePart(svg(inner))).toMatchObject({ found: expect.stringMatching(/./) as string });
  expect(activePart(svg(inner))?.line).toBeGreaterThan(1);
});

test.each([
  '<!DOCTYPE svg [<!ENTITY a "x">]>',
  '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>',
  '<!DOCTYPE svg SYSTEM "<!--">',
  '<?xml-stylesheet href="https://evil.example/x.css"?>',
  '<?xml version="1.0" encoding="UTF-7"?>',
])('a drawing may not begin with %s, which may hide active parts', (before) => {
  expect(activePart(svg('<g/>', '', before))).toMatchObject({ line: 1, column: 1 });
});
