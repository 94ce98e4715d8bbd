import { describe, expect, it } from 'vitest';
import { circleFrame } from './circle-frame.ts';

describe('the frame of circles', () => {
	it('has all of each circle inside, and a margin', () => {
		const frame = circleFrame(
			[
				{ center: [-10, 5], radius: 10 },
				{ center: [70, 40], radius: 10 },
			],
			220,
			10,
		);
		expect(frame).toMatchObject({ width: 220, height: 130, scale: 2 });
		expect(frame.place([-20, -5])).toEqual([10, 10]);
		expect(frame.place([80, 50])).toEqual([210, 120]);
	});

	it('fits one circle, and refuses none', () => {
		expect(circleFrame([{ center: [7, 7], radius: 3 }], 100, 0)).toMatchObject({ height: 100 });
		expect(() => circleFrame([], 100, 0)).toThrow('no circles');
	});
});
