import { expect, test } from 'vitest';
import { words } from './words.ts';

test('a group is named in the singular of one municipality in English, and as it is in Swedish', () => {
	const english = words('en').municipality.facts.group;
	expect(english('Rural municipalities')).toBe('Rural municipality');
	expect(english('Large cities')).toBe('Large city');
	expect(english('Small towns')).toBe('Small town');
	expect(english('Commuting municipalities near large cities')).toBe(
		'Commuting municipality near large cities',
	);
	expect(words('sv').municipality.facts.group('Landsbygdskommun')).toBe('Landsbygdskommun');
});
