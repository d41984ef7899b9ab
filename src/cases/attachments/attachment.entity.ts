import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { STEP_CODES, type StepCode } from '../../policy/programme.js';
import { MEDIA_TYPES, type MediaType } from './attachment.js';
import { CONTENT_PLACES, type ContentPlace } from './content.js';

/** A content as it is stored, once a jurisdiction: encrypted under a key of its own, which is kept sealed. */
export const StoredContentSchema = defineEntity({
  name: 'StoredContent',
  tableName: 'stored_content',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** Of the content in clear. */
    sha256: p.text(),
    /** Bytes of the content in clear. */
    size: p.integer(),
    place: p.text().$type<ContentPlace>(),
    /** The content's key; without it the stored bytes say nothing. */
    keySealed: p.text(),
    createdAt: p.datetime(6),
  },
  uniques: [{ name: 'stored_content_sha256_key', properties: ['jurisdictionId', 'sha256'] }],
  checks: [
    codeCheck('stored_content', 'place', CONTENT_PLACES),
    { name: 'stored_content_hash_check', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
    { name: 'stored_content_size_check', expression: 'size > 0' },
  ],
});

/** The encrypted bytes of a content that is kept in the database. */
export const ContentBytesSchema = defineEntity({
  name: 'ContentBytes',
  tableName: 'content_bytes',
  properties: {
    jurisdictionId: p.text().primary(),
    /** The content's. */
    id: p.uuid().primary(),
    bytes: p.blob(),
  },
});

/**
 * A file that somebody attached to an application or a case, perhaps to a step or a paper of it; or that a citizen keeps
 * with a draft, until the form is handed in.
 */
export const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** null while the form is a draft. */
    applicationId: p.uuid().strictNullable(),
    /** The citizen's draft that it waits with. */
    draftId: p.uuid().strictNullable(),
    /** null = it belongs to the whole application. */
    caseId: p.uuid().strictNullable(),
    step: p.text().$type<StepCode>().strictNullable(),
    paper: p.text().strictNullable(),
    fileName: p.text(),
    mediaType: p.text().$type<MediaType>(),
    size: p.integer(),
    sha256: p.text(),
    /** null once it was withdrawn or its content erased. */
    contentId: p.uuid().strictNullable(),
    /** The officer who handed it in, or else the citizen. */
    uploadedBy: p.uuid().strictNullable(),
    uploadedByPersonId: p.uuid().strictNullable(),
    uploadedAt: p.datetime(6),
    withdrawnAt: p.datetime(6).strictNullable(),
    withdrawnReason: p.text().strictNullable(),
  },
  indexes: [
    { name: 'attachment_application_idx', properties: ['jurisdictionId', 'applicationId', 'id'] },
    { name: 'attachment_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
    {
      name: 'attachment_draft_idx',
      properties: ['jurisdictionId', 'draftId', 'id'],
      where: 'draft_id is not null',
    },
    { name: 'attachment_content_idx', properties: ['jurisdictionId', 'contentId'] },
  ],
  checks: [
    codeCheck('attachment', 'step', STEP_CODES),
    {
      name: 'attachment_media_type_check',
      expression: `media_type in (${MEDIA_TYPES.map((type) => `'${type}'`).join(', ')})`,
    },
    { name: 'attachment_place_check', expression: '(application_id is null) = (draft_id is not null)' },
    {
      name: 'attachment_uploader_check',
      expression: '(uploaded_by is null) = (uploaded_by_person_id is not null)',
    },
    { name: 'attachment_file_name_check', expression: `file_name <> ''` },
    { name: 'attachment_step_case_check', expression: 'step is null or case_id is not null' },
    {
      name: 'attachment_withdrawn_check',
      expression: '(withdrawn_at is null) = (withdrawn_reason is null)',
    },
  ],
});

export type StoredContentRow = Row<typeof StoredContentSchema>;
export type AttachmentRow = Row<typeof AttachmentSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const attachmentForeignKeys: readonly ForeignKey[] = [
  foreignKey('content_bytes', ['jurisdiction_id', 'id'], 'stored_content', KEY),
  foreignKey('attachment', ['jurisdiction_id', 'application_id'], 'application', KEY),
  foreignKey('attachment', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('attachment', ['jurisdiction_id', 'draft_id'], 'application_draft', KEY),
  foreignKey('attachment', ['jurisdiction_id', 'uploaded_by_person_id'], 'person', KEY),
  foreignKey('attachment', ['jurisdiction_id', 'content_id'], 'stored_content', KEY),
  foreignKey('attachment', ['jurisdiction_id', 'uploaded_by'], 'officer', KEY),
];
