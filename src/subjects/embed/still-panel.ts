import { writeText } from '../../steer/write.ts';
import type { StillPicture } from './still-picture.ts';

/**
 * The part of the builder that saves the card in its preview as a picture, and has its code. What draws is
 * fetched with the first picture that is asked for.
 *
 * Markup: EmbedBuilder.astro, `.embed-still`.
 */
export class StillPanel {
	readonly #panel: HTMLElement;
	/** Counts what has been asked for, so that a picture of a card that is left is passed over. */
	#turn = 0;
	#picture: StillPicture | null = null;

	constructor(panel: HTMLElement) {
		this.#panel = panel;
		panel.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null;
			if (button) void this.#save(button.dataset['save'] === 'png' ? 'png' : 'svg');
		});
	}

	/**
	 * Draws the card of a frame, once its page has come.
	 *
	 * @param frame null where no picture is asked for
	 * @param site absolute address of the site's root, without a slash at its end
	 * @param show is given the code when there is one
	 */
	async draw(
		frame: HTMLIFrameElement | null,
		site: string,
		show: (code: string) => void,
	): Promise<void> {
		const turn = (this.#turn += 1);
		this.#offer(null);
		if (!frame) return;
		const { drawing = '', failed = '' } = this.#panel.dataset;
		this.#say(drawing);
		try {
			const { stillPicture } = await import('./still-picture.ts');
			const picture = await stillPicture(frame, site);
			if (turn !== this.#turn) return;
			this.#offer(picture);
			this.#say('');
			show(picture.code);
		} catch {
			if (turn === this.#turn) this.#say(failed);
		}
	}

	async #save(form: 'svg' | 'png'): Promise<void> {
		if (!this.#picture) return;
		try {
			const { saveStill } = await import('./still-picture.ts');
			await saveStill(this.#picture, form);
			this.#say('');
		} catch {
			this.#say(this.#panel.dataset['failed'] ?? '');
		}
	}

	#offer(picture: StillPicture | null): void {
		this.#picture = picture;
		for (const button of this.#panel.querySelectorAll('button')) button.disabled = picture === null;
	}

	#say(text: string): void {
		writeText(this.#panel.querySelector('[data-still-said]'), text);
	}
}
