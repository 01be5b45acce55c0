import { accessRequest } from './access-request.ts';
import { addressBook } from './address-book.ts';
import { erasure } from './erasure.ts';
import type { Evidence } from './evidence.ts';
import { child, keptStories } from './kept-stories.ts';
import { lateNotice } from './late-notice.ts';
import { objection } from './objection.ts';
import { personPage, unexplainedScore, wrongRecord } from './records.ts';
import { skillsSearch } from './skills-search.ts';
import { trainingDefault } from './training-default.ts';
import { unwantedContact } from './unwanted-contact.ts';
import { visibility } from './visibility.ts';

interface Documented {
	evidence: Evidence;
	/** Share of the complaints on this theme that arrive with a full file. */
	share: number;
}

/** Which stories come with papers. People who asked for access kept their letters; most others tell a story only. */
export const documented: Record<string, Documented> = {
	visibility: { evidence: visibility, share: 0.24 },
	address_book: { evidence: addressBook, share: 0.15 },
	skills_search: { evidence: skillsSearch, share: 0.2 },
	training_default: { evidence: trainingDefault, share: 0.3 },
	kept_stories: { evidence: keptStories, share: 0.24 },
	child: { evidence: child, share: 1 },
	late_notice: { evidence: lateNotice, share: 0.24 },
	source_answer: { evidence: accessRequest, share: 0.42 },
	slow_answer: { evidence: accessRequest, share: 0.42 },
	erasure: { evidence: erasure, share: 0.22 },
	objection: { evidence: objection, share: 0.22 },
	resale: { evidence: unwantedContact, share: 0.12 },
	unknown_caller: { evidence: unwantedContact, share: 0.1 },
	register: { evidence: wrongRecord, share: 0.2 },
	people_search: { evidence: personPage, share: 0.14 },
	enrichment: { evidence: unwantedContact, share: 0.14 },
	scoring: { evidence: unexplainedScore, share: 0.2 },
};
