import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialize } from '../../../../src/outputs/structured-data/serialize.ts';

test('no text can end the script or begin a comment in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const script = serialize([{ '@type': 'Person', name }]);
      expect(script).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(script)).toEqual({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Person', name }],
      });
    }),
    { examples: [['</script><script>alert(1)</script>'], ['<!--'], ['\u2028']] },
  );
});
