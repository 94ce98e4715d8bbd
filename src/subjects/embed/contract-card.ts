import { draftOf } from '../../stats/contract/contract-preset.ts';
import { readFacts } from '../../steer/read-facts.ts';
import { readView } from '../../steer/spec.ts';
import { writeText } from '../../steer/write.ts';
import { contractTermsText } from '../../words/text/contract-terms-text.ts';
import { CONTRACT } from '../contract/contract-choices.ts';
import type { ContractCardFacts } from './contract-card-facts.ts';

/**
 * Works out the contract that the card's address names ("?personer=60&tak=20"), as the calculator does, and
 * leads on to it with the same terms. What cannot be used is left out, and then there is no result.
 *
 * Markup: ContractEmbed.astro.
 */
class ContractCard extends HTMLElement {
	connectedCallback(): void {
		void this.#show();
	}

	async #show(): Promise<void> {
		const facts = readFacts<ContractCardFacts>(this);
		const { view, unknown } = readView(location.search, CONTRACT);
		const draft = draftOf(view, facts.presets, unknown);
		// As the calculator has it, so that both share one file.
		const { showResults } = await import('../contract/contract-results.ts');
		showResults(this, draft, facts);
		writeText(
			this.querySelector('[data-terms]'),
			contractTermsText(draft, facts.known, facts.told, facts.locale).join(' '),
		);
		const link = this.querySelector<HTMLAnchorElement>('.card-link a');
		link?.setAttribute('href', link.pathname + location.search);
		// Until then the card says that it has no result.
		this.dataset['shown'] = '';
	}
}

customElements.define('contract-card', ContractCard);
