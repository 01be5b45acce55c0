import { accessItems } from '../../lib/domain/access-items.ts';
import { appealStates } from '../../lib/domain/appeal-states.ts';
import { assertionAttributes } from '../../lib/domain/assertion-attributes.ts';
import { assertionLanes } from '../../lib/domain/assertion-attributes/lanes.ts';
import { assertionRoles } from '../../lib/domain/assertion-roles.ts';
import { audiences } from '../../lib/domain/audiences.ts';
import { channels } from '../../lib/domain/channels.ts';
import type { ClosedSet } from '../../lib/domain/closed-set.ts';
import { comparators } from '../../lib/domain/comparators.ts';
import { confidentialities } from '../../lib/domain/confidentialities.ts';
import { consentRecipients } from '../../lib/domain/consent-recipients.ts';
import { contactChannels } from '../../lib/domain/contact-channels.ts';
import { dataCategories } from '../../lib/domain/data-categories.ts';
import { dataSourceParents, specialCategoryRisks } from '../../lib/domain/data-sources/index.ts';
import { denialReasons } from '../../lib/domain/denial-reasons.ts';
import { entityTypes } from '../../lib/domain/entity-types.ts';
import { filingItemKinds } from '../../lib/domain/filing-item-kinds.ts';
import { filingMetrics } from '../../lib/domain/filing-metrics.ts';
import { filingRights } from '../../lib/domain/filing-rights.ts';
import { filingStatuses } from '../../lib/domain/filing-statuses.ts';
import { filingTypes } from '../../lib/domain/filing-types.ts';
import { handlingStatuses } from '../../lib/domain/handling-statuses.ts';
import { harms } from '../../lib/domain/harms.ts';
import { identityDocuments } from '../../lib/domain/identity-documents.ts';
import { kinds } from '../../lib/domain/kinds.ts';
import { legalBases } from '../../lib/domain/legal-bases.ts';
import { nameKinds } from '../../lib/domain/name-kinds.ts';
import { noticeItems } from '../../lib/domain/notice-items.ts';
import { objectionEffects } from '../../lib/domain/objection-effects.ts';
import { outcomes } from '../../lib/domain/outcomes.ts';
import { productForms } from '../../lib/domain/product-forms.ts';
import { recipientAnswers } from '../../lib/domain/recipient-answers.ts';
import { respondentRoles } from '../../lib/domain/respondent-roles.ts';
import { retentionStartEvents } from '../../lib/domain/retention-start-events.ts';
import { signalTiers } from '../../lib/domain/signal-tiers.ts';
import { sourceSpecificities } from '../../lib/domain/source-specificities.ts';
import { sourceVisibilities } from '../../lib/domain/source-visibilities.ts';
import { staffRoles } from '../../lib/domain/staff-roles.ts';
import { valueKinds } from '../../lib/domain/value-kinds.ts';
import { verdicts } from '../../lib/domain/verdicts.ts';
import { violationModes } from '../../lib/domain/violation-modes.ts';
import { violationStatuses } from '../../lib/domain/violation-statuses.ts';
import { waitingBands } from '../../lib/domain/waiting-bands.ts';

/** Every closed set that has no file of its own in the codebook, under the word that exports use. */
export const closedSets: Readonly<Record<string, ClosedSet>> = {
	kinds,
	channels,
	handling_statuses: handlingStatuses,
	outcomes,
	harms,
	respondent_roles: respondentRoles,
	violation_modes: violationModes,
	violation_statuses: violationStatuses,
	verdicts,
	waiting_bands: waitingBands,
	signal_tiers: signalTiers,
	data_source_parents: dataSourceParents,
	special_category_risks: specialCategoryRisks,
	source_visibilities: sourceVisibilities,
	source_specificities: sourceSpecificities,
	data_categories: dataCategories,
	consent_recipients: consentRecipients,
	contact_channels: contactChannels,
	notice_items: noticeItems,
	access_items: accessItems,
	recipient_answers: recipientAnswers,
	identity_documents: identityDocuments,
	objection_effects: objectionEffects,
	product_forms: productForms,
	name_kinds: nameKinds,
	filing_types: filingTypes,
	filing_statuses: filingStatuses,
	filing_metrics: filingMetrics,
	filing_rights: filingRights,
	filing_item_kinds: filingItemKinds,
	denial_reasons: denialReasons,
	legal_bases: legalBases,
	retention_start_events: retentionStartEvents,
	confidentialities,
	entity_types: entityTypes,
	assertion_attributes: assertionAttributes,
	assertion_lanes: assertionLanes,
	assertion_roles: assertionRoles,
	comparators: comparators,
	appeal_states: appealStates,
	audiences,
	staff_roles: staffRoles,
	value_kinds: valueKinds,
};
