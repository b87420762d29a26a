/** The types of the API: `npm run openapi` writes this file, from what openapi/openapi.json says. */

export interface paths {
  "/livez": {
    /** Whether the process answers */
    get: operations["getLiveness"];
  };
  "/readyz": {
    /** Whether the service can answer: database and migrations */
    get: operations["getReadiness"];
  };
  "/v1/registers": {
    /** List the registers that you reach */
    get: operations["listRegisters"];
    /** Create an empty register */
    post: operations["createRegister"];
  };
  "/v1/registers/{register}": {
    /** Read a register: its revision and how many entries it has */
    get: operations["getRegister"];
  };
  "/v1/registers/{register}/commits": {
    /** List the commits, newest first */
    get: operations["listCommits"];
    /** Change any entries of any kinds as one revision */
    post: operations["createCommit"];
  };
  "/v1/registers/{register}/{kind}/{key}/submit": {
    /** Submit the draft of an entry for approval */
    post: operations["submitEntry"];
  };
  "/v1/registers/{register}/{kind}/{key}/withdraw": {
    /** Take back what was submitted: it is a draft again */
    post: operations["withdrawEntry"];
  };
  "/v1/registers/{register}/{kind}/{key}/approve": {
    /** Approve the version of an entry that was seen: it comes into force */
    post: operations["approveEntry"];
  };
  "/v1/registers/{register}/{kind}/{key}/reject": {
    /** Reject what was submitted, with a reason: it is a draft again */
    post: operations["rejectEntry"];
  };
  "/v1/registers/{register}/{kind}/{key}/review": {
    /** Say that what is in force was looked at and nothing is to change */
    post: operations["reviewEntry"];
  };
  "/v1/registers/{register}/{kind}/{key}/discard": {
    /** Discard the draft beside what is in force: that is the newest text of the entry again */
    post: operations["discardEntry"];
  };
  "/v1/registers/{register}/{kind}/{key}/retire": {
    /** Retire an entry: what was in force of it no longer is */
    post: operations["retireEntry"];
  };
  "/v1/registers/{register}/steps": {
    /** Take steps of approval with many entries, all as one revision */
    post: operations["createSteps"];
  };
  "/v1/registers/{register}/commits/{revision}": {
    /** Read one commit */
    get: operations["getCommit"];
  };
  "/v1/registers/{register}/changes": {
    /** The feed: every change after a revision, oldest first, as pages or as server-sent events */
    get: operations["listChanges"];
  };
  "/v1/registers/{register}/file": {
    /** Read the whole register as one file, JSON or YAML */
    get: operations["getRegisterFile"];
    /** Make the register what a file says; with dryRun=true only plan it */
    put: operations["putRegisterFile"];
  };
  "/v1/registers/{register}/workbook": {
    /** Read the whole register as a workbook to fill in and import again, or a sheet of it as CSV */
    get: operations["getWorkbook"];
  };
  "/v1/registers/{register}/imports": {
    /** Import a workbook, CSV, the ICO template or TILT as one revision; dryRun=true only tells */
    post: operations["createImport"];
  };
  "/v1/registers/{register}/search": {
    /** Search the texts of all entries, those first that have the words in their name */
    get: operations["listMatches"];
  };
  "/v1/registers/{register}/diff": {
    /** List the entries that differ between two states of the register */
    get: operations["listDifferences"];
  };
  "/v1/registers/{register}/settings": {
    /** List settings */
    get: operations["listSettings"];
    /** Create settings */
    post: operations["createSettings"];
  };
  "/v1/registers/{register}/settings/{key}": {
    /** Read settings */
    get: operations["getSettings"];
    /** Replace settings; with If-None-Match: * create it */
    put: operations["replaceSettings"];
    /** Delete settings; its versions remain */
    delete: operations["deleteSettings"];
    /** Change members of settings */
    patch: operations["patchSettings"];
  };
  "/v1/registers/{register}/settings/{key}/versions": {
    /** List the versions of settings, newest first */
    get: operations["listSettingsVersions"];
  };
  "/v1/registers/{register}/settings/{key}/versions/{version}": {
    /** Read one version of settings */
    get: operations["getSettingsVersion"];
  };
  "/v1/registers/{register}/settings/{key}/usages": {
    /** List what refers to settings */
    get: operations["listSettingsUsages"];
  };
  "/v1/registers/{register}/settings/{key}/diff": {
    /** Tell how settings differs between two states */
    get: operations["getSettingsDiff"];
  };
  "/v1/registers/{register}/organisations": {
    /** List organisations */
    get: operations["listOrganisations"];
    /** Create an organisation */
    post: operations["createOrganisation"];
  };
  "/v1/registers/{register}/organisations/{key}": {
    /** Read an organisation */
    get: operations["getOrganisation"];
    /** Replace an organisation; with If-None-Match: * create it */
    put: operations["replaceOrganisation"];
    /** Delete an organisation; its versions remain */
    delete: operations["deleteOrganisation"];
    /** Change members of an organisation */
    patch: operations["patchOrganisation"];
  };
  "/v1/registers/{register}/organisations/{key}/versions": {
    /** List the versions of an organisation, newest first */
    get: operations["listOrganisationVersions"];
  };
  "/v1/registers/{register}/organisations/{key}/versions/{version}": {
    /** Read one version of an organisation */
    get: operations["getOrganisationVersion"];
  };
  "/v1/registers/{register}/organisations/{key}/usages": {
    /** List what refers to an organisation */
    get: operations["listOrganisationUsages"];
  };
  "/v1/registers/{register}/organisations/{key}/diff": {
    /** Tell how an organisation differs between two states */
    get: operations["getOrganisationDiff"];
  };
  "/v1/registers/{register}/organisations/{key}/replacements": {
    /** Replace an organisation by another wherever it is referred to, as one revision */
    post: operations["createOrganisationReplacement"];
  };
  "/v1/registers/{register}/documents": {
    /** List documents */
    get: operations["listDocuments"];
    /** Create a document */
    post: operations["createDocument"];
  };
  "/v1/registers/{register}/documents/{key}": {
    /** Read a document */
    get: operations["getDocument"];
    /** Replace a document; with If-None-Match: * create it */
    put: operations["replaceDocument"];
    /** Delete a document; its versions remain */
    delete: operations["deleteDocument"];
    /** Change members of a document */
    patch: operations["patchDocument"];
  };
  "/v1/registers/{register}/documents/{key}/versions": {
    /** List the versions of a document, newest first */
    get: operations["listDocumentVersions"];
  };
  "/v1/registers/{register}/documents/{key}/versions/{version}": {
    /** Read one version of a document */
    get: operations["getDocumentVersion"];
  };
  "/v1/registers/{register}/documents/{key}/usages": {
    /** List what refers to a document */
    get: operations["listDocumentUsages"];
  };
  "/v1/registers/{register}/documents/{key}/diff": {
    /** Tell how a document differs between two states */
    get: operations["getDocumentDiff"];
  };
  "/v1/registers/{register}/documents/{key}/replacements": {
    /** Replace a document by another wherever it is referred to, as one revision */
    post: operations["createDocumentReplacement"];
  };
  "/v1/registers/{register}/statutes": {
    /** List statutes */
    get: operations["listStatutes"];
    /** Create a statute */
    post: operations["createStatute"];
  };
  "/v1/registers/{register}/statutes/{key}": {
    /** Read a statute */
    get: operations["getStatute"];
    /** Replace a statute; with If-None-Match: * create it */
    put: operations["replaceStatute"];
    /** Delete a statute; its versions remain */
    delete: operations["deleteStatute"];
    /** Change members of a statute */
    patch: operations["patchStatute"];
  };
  "/v1/registers/{register}/statutes/{key}/versions": {
    /** List the versions of a statute, newest first */
    get: operations["listStatuteVersions"];
  };
  "/v1/registers/{register}/statutes/{key}/versions/{version}": {
    /** Read one version of a statute */
    get: operations["getStatuteVersion"];
  };
  "/v1/registers/{register}/statutes/{key}/usages": {
    /** List what refers to a statute */
    get: operations["listStatuteUsages"];
  };
  "/v1/registers/{register}/statutes/{key}/diff": {
    /** Tell how a statute differs between two states */
    get: operations["getStatuteDiff"];
  };
  "/v1/registers/{register}/statutes/{key}/replacements": {
    /** Replace a statute by another wherever it is referred to, as one revision */
    post: operations["createStatuteReplacement"];
  };
  "/v1/registers/{register}/contexts": {
    /** List contexts */
    get: operations["listContexts"];
    /** Create a context */
    post: operations["createContext"];
  };
  "/v1/registers/{register}/contexts/{key}": {
    /** Read a context */
    get: operations["getContext"];
    /** Replace a context; with If-None-Match: * create it */
    put: operations["replaceContext"];
    /** Delete a context; its versions remain */
    delete: operations["deleteContext"];
    /** Change members of a context */
    patch: operations["patchContext"];
  };
  "/v1/registers/{register}/contexts/{key}/versions": {
    /** List the versions of a context, newest first */
    get: operations["listContextVersions"];
  };
  "/v1/registers/{register}/contexts/{key}/versions/{version}": {
    /** Read one version of a context */
    get: operations["getContextVersion"];
  };
  "/v1/registers/{register}/contexts/{key}/usages": {
    /** List what refers to a context */
    get: operations["listContextUsages"];
  };
  "/v1/registers/{register}/contexts/{key}/diff": {
    /** Tell how a context differs between two states */
    get: operations["getContextDiff"];
  };
  "/v1/registers/{register}/contexts/{key}/replacements": {
    /** Replace a context by another wherever it is referred to, as one revision */
    post: operations["createContextReplacement"];
  };
  "/v1/registers/{register}/purposes": {
    /** List purposes */
    get: operations["listPurposes"];
    /** Create a purpose */
    post: operations["createPurpose"];
  };
  "/v1/registers/{register}/purposes/{key}": {
    /** Read a purpose */
    get: operations["getPurpose"];
    /** Replace a purpose; with If-None-Match: * create it */
    put: operations["replacePurpose"];
    /** Delete a purpose; its versions remain */
    delete: operations["deletePurpose"];
    /** Change members of a purpose */
    patch: operations["patchPurpose"];
  };
  "/v1/registers/{register}/purposes/{key}/versions": {
    /** List the versions of a purpose, newest first */
    get: operations["listPurposeVersions"];
  };
  "/v1/registers/{register}/purposes/{key}/versions/{version}": {
    /** Read one version of a purpose */
    get: operations["getPurposeVersion"];
  };
  "/v1/registers/{register}/purposes/{key}/usages": {
    /** List what refers to a purpose */
    get: operations["listPurposeUsages"];
  };
  "/v1/registers/{register}/purposes/{key}/diff": {
    /** Tell how a purpose differs between two states */
    get: operations["getPurposeDiff"];
  };
  "/v1/registers/{register}/purposes/{key}/replacements": {
    /** Replace a purpose by another wherever it is referred to, as one revision */
    post: operations["createPurposeReplacement"];
  };
  "/v1/registers/{register}/legal-bases": {
    /** List legal bases */
    get: operations["listLegalBases"];
    /** Create a legal basis */
    post: operations["createLegalBasis"];
  };
  "/v1/registers/{register}/legal-bases/{key}": {
    /** Read a legal basis */
    get: operations["getLegalBasis"];
    /** Replace a legal basis; with If-None-Match: * create it */
    put: operations["replaceLegalBasis"];
    /** Delete a legal basis; its versions remain */
    delete: operations["deleteLegalBasis"];
    /** Change members of a legal basis */
    patch: operations["patchLegalBasis"];
  };
  "/v1/registers/{register}/legal-bases/{key}/versions": {
    /** List the versions of a legal basis, newest first */
    get: operations["listLegalBasisVersions"];
  };
  "/v1/registers/{register}/legal-bases/{key}/versions/{version}": {
    /** Read one version of a legal basis */
    get: operations["getLegalBasisVersion"];
  };
  "/v1/registers/{register}/legal-bases/{key}/usages": {
    /** List what refers to a legal basis */
    get: operations["listLegalBasisUsages"];
  };
  "/v1/registers/{register}/legal-bases/{key}/diff": {
    /** Tell how a legal basis differs between two states */
    get: operations["getLegalBasisDiff"];
  };
  "/v1/registers/{register}/legal-bases/{key}/replacements": {
    /** Replace a legal basis by another wherever it is referred to, as one revision */
    post: operations["createLegalBasisReplacement"];
  };
  "/v1/registers/{register}/data-categories": {
    /** List data categories */
    get: operations["listDataCategories"];
    /** Create a data category */
    post: operations["createDataCategory"];
  };
  "/v1/registers/{register}/data-categories/{key}": {
    /** Read a data category */
    get: operations["getDataCategory"];
    /** Replace a data category; with If-None-Match: * create it */
    put: operations["replaceDataCategory"];
    /** Delete a data category; its versions remain */
    delete: operations["deleteDataCategory"];
    /** Change members of a data category */
    patch: operations["patchDataCategory"];
  };
  "/v1/registers/{register}/data-categories/{key}/versions": {
    /** List the versions of a data category, newest first */
    get: operations["listDataCategoryVersions"];
  };
  "/v1/registers/{register}/data-categories/{key}/versions/{version}": {
    /** Read one version of a data category */
    get: operations["getDataCategoryVersion"];
  };
  "/v1/registers/{register}/data-categories/{key}/usages": {
    /** List what refers to a data category */
    get: operations["listDataCategoryUsages"];
  };
  "/v1/registers/{register}/data-categories/{key}/diff": {
    /** Tell how a data category differs between two states */
    get: operations["getDataCategoryDiff"];
  };
  "/v1/registers/{register}/data-categories/{key}/replacements": {
    /** Replace a data category by another wherever it is referred to, as one revision */
    post: operations["createDataCategoryReplacement"];
  };
  "/v1/registers/{register}/data-subject-categories": {
    /** List data subject categories */
    get: operations["listDataSubjectCategories"];
    /** Create a data subject category */
    post: operations["createDataSubjectCategory"];
  };
  "/v1/registers/{register}/data-subject-categories/{key}": {
    /** Read a data subject category */
    get: operations["getDataSubjectCategory"];
    /** Replace a data subject category; with If-None-Match: * create it */
    put: operations["replaceDataSubjectCategory"];
    /** Delete a data subject category; its versions remain */
    delete: operations["deleteDataSubjectCategory"];
    /** Change members of a data subject category */
    patch: operations["patchDataSubjectCategory"];
  };
  "/v1/registers/{register}/data-subject-categories/{key}/versions": {
    /** List the versions of a data subject category, newest first */
    get: operations["listDataSubjectCategoryVersions"];
  };
  "/v1/registers/{register}/data-subject-categories/{key}/versions/{version}": {
    /** Read one version of a data subject category */
    get: operations["getDataSubjectCategoryVersion"];
  };
  "/v1/registers/{register}/data-subject-categories/{key}/usages": {
    /** List what refers to a data subject category */
    get: operations["listDataSubjectCategoryUsages"];
  };
  "/v1/registers/{register}/data-subject-categories/{key}/diff": {
    /** Tell how a data subject category differs between two states */
    get: operations["getDataSubjectCategoryDiff"];
  };
  "/v1/registers/{register}/data-subject-categories/{key}/replacements": {
    /** Replace a data subject category by another wherever it is referred to, as one revision */
    post: operations["createDataSubjectCategoryReplacement"];
  };
  "/v1/registers/{register}/sources": {
    /** List sources */
    get: operations["listSources"];
    /** Create a source */
    post: operations["createSource"];
  };
  "/v1/registers/{register}/sources/{key}": {
    /** Read a source */
    get: operations["getSource"];
    /** Replace a source; with If-None-Match: * create it */
    put: operations["replaceSource"];
    /** Delete a source; its versions remain */
    delete: operations["deleteSource"];
    /** Change members of a source */
    patch: operations["patchSource"];
  };
  "/v1/registers/{register}/sources/{key}/versions": {
    /** List the versions of a source, newest first */
    get: operations["listSourceVersions"];
  };
  "/v1/registers/{register}/sources/{key}/versions/{version}": {
    /** Read one version of a source */
    get: operations["getSourceVersion"];
  };
  "/v1/registers/{register}/sources/{key}/usages": {
    /** List what refers to a source */
    get: operations["listSourceUsages"];
  };
  "/v1/registers/{register}/sources/{key}/diff": {
    /** Tell how a source differs between two states */
    get: operations["getSourceDiff"];
  };
  "/v1/registers/{register}/sources/{key}/replacements": {
    /** Replace a source by another wherever it is referred to, as one revision */
    post: operations["createSourceReplacement"];
  };
  "/v1/registers/{register}/recipients": {
    /** List recipients */
    get: operations["listRecipients"];
    /** Create a recipient */
    post: operations["createRecipient"];
  };
  "/v1/registers/{register}/recipients/{key}": {
    /** Read a recipient */
    get: operations["getRecipient"];
    /** Replace a recipient; with If-None-Match: * create it */
    put: operations["replaceRecipient"];
    /** Delete a recipient; its versions remain */
    delete: operations["deleteRecipient"];
    /** Change members of a recipient */
    patch: operations["patchRecipient"];
  };
  "/v1/registers/{register}/recipients/{key}/versions": {
    /** List the versions of a recipient, newest first */
    get: operations["listRecipientVersions"];
  };
  "/v1/registers/{register}/recipients/{key}/versions/{version}": {
    /** Read one version of a recipient */
    get: operations["getRecipientVersion"];
  };
  "/v1/registers/{register}/recipients/{key}/usages": {
    /** List what refers to a recipient */
    get: operations["listRecipientUsages"];
  };
  "/v1/registers/{register}/recipients/{key}/diff": {
    /** Tell how a recipient differs between two states */
    get: operations["getRecipientDiff"];
  };
  "/v1/registers/{register}/recipients/{key}/replacements": {
    /** Replace a recipient by another wherever it is referred to, as one revision */
    post: operations["createRecipientReplacement"];
  };
  "/v1/registers/{register}/transfers": {
    /** List transfers */
    get: operations["listTransfers"];
    /** Create a transfer */
    post: operations["createTransfer"];
  };
  "/v1/registers/{register}/transfers/{key}": {
    /** Read a transfer */
    get: operations["getTransfer"];
    /** Replace a transfer; with If-None-Match: * create it */
    put: operations["replaceTransfer"];
    /** Delete a transfer; its versions remain */
    delete: operations["deleteTransfer"];
    /** Change members of a transfer */
    patch: operations["patchTransfer"];
  };
  "/v1/registers/{register}/transfers/{key}/versions": {
    /** List the versions of a transfer, newest first */
    get: operations["listTransferVersions"];
  };
  "/v1/registers/{register}/transfers/{key}/versions/{version}": {
    /** Read one version of a transfer */
    get: operations["getTransferVersion"];
  };
  "/v1/registers/{register}/transfers/{key}/usages": {
    /** List what refers to a transfer */
    get: operations["listTransferUsages"];
  };
  "/v1/registers/{register}/transfers/{key}/diff": {
    /** Tell how a transfer differs between two states */
    get: operations["getTransferDiff"];
  };
  "/v1/registers/{register}/transfers/{key}/replacements": {
    /** Replace a transfer by another wherever it is referred to, as one revision */
    post: operations["createTransferReplacement"];
  };
  "/v1/registers/{register}/retention-rules": {
    /** List retention rules */
    get: operations["listRetentionRules"];
    /** Create a retention rule */
    post: operations["createRetentionRule"];
  };
  "/v1/registers/{register}/retention-rules/{key}": {
    /** Read a retention rule */
    get: operations["getRetentionRule"];
    /** Replace a retention rule; with If-None-Match: * create it */
    put: operations["replaceRetentionRule"];
    /** Delete a retention rule; its versions remain */
    delete: operations["deleteRetentionRule"];
    /** Change members of a retention rule */
    patch: operations["patchRetentionRule"];
  };
  "/v1/registers/{register}/retention-rules/{key}/versions": {
    /** List the versions of a retention rule, newest first */
    get: operations["listRetentionRuleVersions"];
  };
  "/v1/registers/{register}/retention-rules/{key}/versions/{version}": {
    /** Read one version of a retention rule */
    get: operations["getRetentionRuleVersion"];
  };
  "/v1/registers/{register}/retention-rules/{key}/usages": {
    /** List what refers to a retention rule */
    get: operations["listRetentionRuleUsages"];
  };
  "/v1/registers/{register}/retention-rules/{key}/diff": {
    /** Tell how a retention rule differs between two states */
    get: operations["getRetentionRuleDiff"];
  };
  "/v1/registers/{register}/retention-rules/{key}/replacements": {
    /** Replace a retention rule by another wherever it is referred to, as one revision */
    post: operations["createRetentionRuleReplacement"];
  };
  "/v1/registers/{register}/security-measures": {
    /** List security measures */
    get: operations["listSecurityMeasures"];
    /** Create a security measure */
    post: operations["createSecurityMeasure"];
  };
  "/v1/registers/{register}/security-measures/{key}": {
    /** Read a security measure */
    get: operations["getSecurityMeasure"];
    /** Replace a security measure; with If-None-Match: * create it */
    put: operations["replaceSecurityMeasure"];
    /** Delete a security measure; its versions remain */
    delete: operations["deleteSecurityMeasure"];
    /** Change members of a security measure */
    patch: operations["patchSecurityMeasure"];
  };
  "/v1/registers/{register}/security-measures/{key}/versions": {
    /** List the versions of a security measure, newest first */
    get: operations["listSecurityMeasureVersions"];
  };
  "/v1/registers/{register}/security-measures/{key}/versions/{version}": {
    /** Read one version of a security measure */
    get: operations["getSecurityMeasureVersion"];
  };
  "/v1/registers/{register}/security-measures/{key}/usages": {
    /** List what refers to a security measure */
    get: operations["listSecurityMeasureUsages"];
  };
  "/v1/registers/{register}/security-measures/{key}/diff": {
    /** Tell how a security measure differs between two states */
    get: operations["getSecurityMeasureDiff"];
  };
  "/v1/registers/{register}/security-measures/{key}/replacements": {
    /** Replace a security measure by another wherever it is referred to, as one revision */
    post: operations["createSecurityMeasureReplacement"];
  };
  "/v1/registers/{register}/systems": {
    /** List systems */
    get: operations["listSystems"];
    /** Create a system */
    post: operations["createSystem"];
  };
  "/v1/registers/{register}/systems/{key}": {
    /** Read a system */
    get: operations["getSystem"];
    /** Replace a system; with If-None-Match: * create it */
    put: operations["replaceSystem"];
    /** Delete a system; its versions remain */
    delete: operations["deleteSystem"];
    /** Change members of a system */
    patch: operations["patchSystem"];
  };
  "/v1/registers/{register}/systems/{key}/versions": {
    /** List the versions of a system, newest first */
    get: operations["listSystemVersions"];
  };
  "/v1/registers/{register}/systems/{key}/versions/{version}": {
    /** Read one version of a system */
    get: operations["getSystemVersion"];
  };
  "/v1/registers/{register}/systems/{key}/usages": {
    /** List what refers to a system */
    get: operations["listSystemUsages"];
  };
  "/v1/registers/{register}/systems/{key}/diff": {
    /** Tell how a system differs between two states */
    get: operations["getSystemDiff"];
  };
  "/v1/registers/{register}/systems/{key}/replacements": {
    /** Replace a system by another wherever it is referred to, as one revision */
    post: operations["createSystemReplacement"];
  };
  "/v1/registers/{register}/processing-activities": {
    /** List processing activities */
    get: operations["listProcessingActivities"];
    /** Create a processing activity */
    post: operations["createProcessingActivity"];
  };
  "/v1/registers/{register}/processing-activities/{key}": {
    /** Read a processing activity */
    get: operations["getProcessingActivity"];
    /** Replace a processing activity; with If-None-Match: * create it */
    put: operations["replaceProcessingActivity"];
    /** Delete a processing activity; its versions remain */
    delete: operations["deleteProcessingActivity"];
    /** Change members of a processing activity */
    patch: operations["patchProcessingActivity"];
  };
  "/v1/registers/{register}/processing-activities/{key}/versions": {
    /** List the versions of a processing activity, newest first */
    get: operations["listProcessingActivityVersions"];
  };
  "/v1/registers/{register}/processing-activities/{key}/versions/{version}": {
    /** Read one version of a processing activity */
    get: operations["getProcessingActivityVersion"];
  };
  "/v1/registers/{register}/processing-activities/{key}/usages": {
    /** List what refers to a processing activity */
    get: operations["listProcessingActivityUsages"];
  };
  "/v1/registers/{register}/processing-activities/{key}/diff": {
    /** Tell how a processing activity differs between two states */
    get: operations["getProcessingActivityDiff"];
  };
  "/v1/registers/{register}/processor-activities": {
    /** List processor activities */
    get: operations["listProcessorActivities"];
    /** Create a processor activity */
    post: operations["createProcessorActivity"];
  };
  "/v1/registers/{register}/processor-activities/{key}": {
    /** Read a processor activity */
    get: operations["getProcessorActivity"];
    /** Replace a processor activity; with If-None-Match: * create it */
    put: operations["replaceProcessorActivity"];
    /** Delete a processor activity; its versions remain */
    delete: operations["deleteProcessorActivity"];
    /** Change members of a processor activity */
    patch: operations["patchProcessorActivity"];
  };
  "/v1/registers/{register}/processor-activities/{key}/versions": {
    /** List the versions of a processor activity, newest first */
    get: operations["listProcessorActivityVersions"];
  };
  "/v1/registers/{register}/processor-activities/{key}/versions/{version}": {
    /** Read one version of a processor activity */
    get: operations["getProcessorActivityVersion"];
  };
  "/v1/registers/{register}/processor-activities/{key}/usages": {
    /** List what refers to a processor activity */
    get: operations["listProcessorActivityUsages"];
  };
  "/v1/registers/{register}/processor-activities/{key}/diff": {
    /** Tell how a processor activity differs between two states */
    get: operations["getProcessorActivityDiff"];
  };
  "/v1/registers/{register}/waivers": {
    /** List waivers */
    get: operations["listWaivers"];
    /** Create a waiver */
    post: operations["createWaiver"];
  };
  "/v1/registers/{register}/waivers/{key}": {
    /** Read a waiver */
    get: operations["getWaiver"];
    /** Replace a waiver; with If-None-Match: * create it */
    put: operations["replaceWaiver"];
    /** Delete a waiver; its versions remain */
    delete: operations["deleteWaiver"];
    /** Change members of a waiver */
    patch: operations["patchWaiver"];
  };
  "/v1/registers/{register}/waivers/{key}/versions": {
    /** List the versions of a waiver, newest first */
    get: operations["listWaiverVersions"];
  };
  "/v1/registers/{register}/waivers/{key}/versions/{version}": {
    /** Read one version of a waiver */
    get: operations["getWaiverVersion"];
  };
  "/v1/registers/{register}/waivers/{key}/usages": {
    /** List what refers to a waiver */
    get: operations["listWaiverUsages"];
  };
  "/v1/registers/{register}/waivers/{key}/diff": {
    /** Tell how a waiver differs between two states */
    get: operations["getWaiverDiff"];
  };
  "/v1/registers/{register}/purpose-legal-bases": {
    /** List the purpose–legal-basis pairs of all purposes */
    get: operations["listPurposeLegalBases"];
  };
  "/v1/registers/{register}/purposes/{key}/legal-bases": {
    /** List the pairs of one purpose */
    get: operations["listLegalBasesOfPurpose"];
  };
  "/v1/registers/{register}/purposes/{key}/legal-bases/{legalBasis}": {
    /** Read one pair of a purpose */
    get: operations["getLegalBasisOfPurpose"];
    /** Set one pair of a purpose, new or not; If-Match is the purpose’s ETag */
    put: operations["replaceLegalBasisOfPurpose"];
    /** Take one pair from a purpose; If-Match is the purpose’s ETag */
    delete: operations["deleteLegalBasisOfPurpose"];
  };
  "/v1/registers/{register}/documents/{key}/editions/{edition}": {
    /** Read one edition of a document, with its clauses; its ETag is the document’s */
    get: operations["getEdition"];
  };
  "/v1/registers/{register}/documents/{key}/editions": {
    /** Load an edition of a document from a file, and tell what it changes */
    post: operations["createEdition"];
  };
  "/v1/registers/{register}/documents/{key}/editions/{edition}/text": {
    /** Read the text of an edition, as it is kept */
    get: operations["getEditionText"];
    /** Give the text of an edition that is there; its clauses are put where they stand in it */
    put: operations["putEditionText"];
    /** Forget the text of an edition; the edition stays, with its clauses and hashes */
    delete: operations["deleteEditionText"];
  };
  "/v1/registers/{register}/documents/{key}/editions/{edition}/passages": {
    /** The text of an edition cut into headings, items and sentences, with the clauses that lie in each */
    get: operations["listPassages"];
  };
  "/v1/registers/{register}/documents/{key}/editions/{edition}/clauses": {
    /** Code clauses of an edition: new ones, or in place of those with the same codes */
    post: operations["createClauses"];
  };
  "/v1/registers/{register}/documents/{key}/editions/{edition}/coverage": {
    /** What an edition says that the register does not, and the other way round */
    get: operations["getEditionCoverage"];
  };
  "/v1/registers/{register}/documents/{key}/editions/{edition}/change": {
    /** What an edition has changed of the one before, and what rests on that */
    get: operations["getEditionChange"];
  };
  "/v1/registers/{register}/matrix": {
    /** The matrix of purpose, legal basis and data category, with the data lines behind each cell */
    get: operations["listMatrixCells"];
  };
  "/v1/registers/{register}/stats": {
    /** The register in numbers, each with the address of the list behind it */
    get: operations["getStats"];
  };
  "/v1/registers/{register}/stats/entries": {
    /** The entries, or items of entries, that one number of the stats counts */
    get: operations["listStatsEntries"];
  };
  "/v1/registers/{register}/stats/changes": {
    /** Commits, versions and entries over time: day by day, by weeks or by months */
    get: operations["getStatsChanges"];
  };
  "/v1/registers/{register}/article-30": {
    /** What Article 30 asks of each activity, in pages or as one document */
    get: operations["listRecords"];
  };
  "/v1/registers/{register}/processing-activities/{key}/article-30": {
    /** What Article 30 asks of a processing activity, with the evidence of each point */
    get: operations["getRecordOfProcessingActivity"];
  };
  "/v1/registers/{register}/processor-activities/{key}/article-30": {
    /** What Article 30 asks of a processor activity, with the evidence of each point */
    get: operations["getRecordOfProcessorActivity"];
  };
  "/v1/registers/{register}/notice": {
    /** What Articles 13 and 14 ask to tell people, as the register has it */
    get: operations["getNotice"];
  };
  "/v1/tag-matrix": {
    /** Which legal basis of Article 6 can carry purposes about what, as the rules on pairs have it */
    get: operations["getTagMatrix"];
  };
  "/v1/rules": {
    /** The rules that registers are judged by */
    get: operations["listRules"];
  };
  "/v1/rules/{rule}": {
    /** One rule: what it asks for, on which text, and what to do about its findings */
    get: operations["getRule"];
  };
  "/v1/registers/{register}/findings": {
    /** What the rules find in the register, with the text that asks for it and what to do */
    get: operations["listFindings"];
  };
  "/v1/registers/{register}/findings/summary": {
    /** The findings in numbers: by severity, rule, kind, article and evidence */
    get: operations["getFindingsSummary"];
  };
  "/v1/registers/{register}/checks/purpose-legal-bases": {
    /** Whether pairs of purpose and legal basis are registered, and what the rules find in them */
    post: operations["checkPurposeLegalBases"];
  };
  "/v1/registers/{register}/checks/citations": {
    /** Whether purposes and activities that are cited exist, at that version, and cover this data */
    post: operations["checkCitations"];
  };
  "/v1/checks/register": {
    /** What the rules find in a register file; nothing is stored */
    post: operations["checkRegisterFile"];
  };
  "/v1/api-keys": {
    /** List the API keys, oldest first, revoked and expired ones too */
    get: operations["listApiKeys"];
    /** Create an API key; the answer is the only one that tells it */
    post: operations["createApiKey"];
  };
  "/v1/api-keys/{id}": {
    /** Read what is known of an API key */
    get: operations["getApiKey"];
    /** Revoke an API key: it is refused from the next request on */
    delete: operations["revokeApiKey"];
  };
  "/v1/api-keys/{id}/rotations": {
    /** Give an API key another secret; the old one stays valid for as long as you say */
    post: operations["createApiKeyRotation"];
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Health: {
      /** @enum {string} */
      status: "ok";
    };
    Flaw: {
      /** @enum {string} */
      in: "body" | "query" | "path" | "header";
      /** @description JSON pointer (RFC 6901) of the place. */
      pointer: string;
      detail: string;
      /** @description Cell of a spreadsheet that it is in, such as `Purposes!C7`. */
      cell?: string;
    };
    Usage: {
      /** @description Kind of the entry that refers to it. */
      kind: string;
      /** @description Key of that entry. */
      key: string;
      /** @description Where in that entry, by member names and keys. */
      pointer: string;
    };
    /** @description A clause that a subject rests on. */
    ClauseBehind: {
      /** @description Document that the clause stands in. */
      document: string;
      /** @description Key of the edition in its document, by habit its date. */
      edition: string;
      /** @description Code of the clause. */
      code: string;
      /**
       * @description What the clause does to what rests on it.
       * @enum {string}
       */
      relation: "states" | "implies" | "contradicts";
    };
    /** @description What a rule says about a subject, in a register on a day. */
    Finding: {
      /** @description Identifier of the rule. */
      rule: string;
      /**
       * @description As the settings of the register have it, else as the rule does.
       * @enum {string}
       */
      severity: "error" | "warning" | "info";
      /** @description What the rule asks for. */
      title: string;
      /** @description What was found. */
      message: string;
      /** @description What to do about it. */
      remedy: string;
      /** @description Articles of the GDPR that ask for it. */
      articles: string[];
      /** @description Address of the page on the rule. */
      type: string;
      /** @description What it is about: kind and key of an entry, then member names and keys of items. */
      subject: string;
      /** @description Kind of the entry that it is about. */
      kind: string;
      /** @description Key of the entry that it is about. */
      key: string;
      /** @description What else it is about. */
      related: string[];
      /** @description What stands in the message: words, numbers, and paths of entries joined by `, `. */
      parameters: {
        [key: string]: string;
      };
      /** @description Clauses that the subject and what is related rest on. */
      clauses: components["schemas"]["ClauseBehind"][];
      /**
       * @description How the documents stand to what is missing, when that is the cause.
       * @enum {string}
       */
      evidence?: "silent" | "unknown";
      /** @description Unresolved references of the silent documents: what is missing may stand there. */
      mayBeIn?: string[];
      /** @description The same for the same cause on any day and in any language. */
      fingerprint: string;
      /** @description Waiver that accepts it on this day. */
      waiver?: string;
    };
    Conflict: {
      /** @description Kind of the entry that refers to it. */
      kind: string;
      /** @description Key of that entry. */
      key: string;
      /** @description Where in that entry, by member names and keys. */
      pointer: string;
      /** @description Why not, and what to do. */
      detail: string;
    };
    /** @description A problem as of RFC 9457. */
    Problem: {
      /**
       * Format: uri-reference
       * @description Address of the page about this kind of problem.
       */
      type: string;
      title: string;
      status: number;
      /**
       * @description Stable word for the kind of problem.
       * @enum {string}
       */
      code: "invalid" | "invalid-json" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "taken" | "in-use" | "in-force" | "wrong-lifecycle" | "not-approved" | "blocking-findings" | "four-eyes" | "not-replaceable" | "idempotency-key-reused" | "duplicate-change" | "gone" | "stale" | "too-large" | "address-too-long" | "unsupported-media-type" | "host-refused" | "reference-missing" | "cycle" | "too-deep" | "meta-mismatch" | "constraint" | "precondition-required" | "too-many-requests" | "headers-too-large" | "internal" | "busy" | "unavailable" | "overloaded" | "too-many-listeners";
      /** @description What is wrong here, and what to do. */
      detail: string;
      /** @description Id of the request, as in X-Request-Id. */
      instance?: string;
      /** @description Each thing that is wrong with the input. */
      errors?: components["schemas"]["Flaw"][];
      /** @description Kind of the entry that it is about. */
      kind?: string;
      /** @description Key of that entry. */
      key?: string;
      /** @description Newest revision of the entry. */
      currentRevision?: number;
      /** @description What refers to it. */
      usages?: components["schemas"]["Usage"][];
      /** @description Errors that keep a change from being approved. */
      findings?: components["schemas"]["Finding"][];
      /** @description What cannot refer to another entry in its place. */
      conflicts?: components["schemas"]["Conflict"][];
    };
    /** @description Short text by BCP 47 language tag; at least one language. */
    Label: {
      [key: string]: string;
    };
    /** @description One controller group’s record of processing activities. */
    Register: {
      /** @description Key of the register. */
      key: string;
      /** @description Label of its settings; null without settings. */
      label: components["schemas"]["Label"] | null;
      /** @description Its newest revision: how many commits it has. */
      revision: number;
      /**
       * Format: date-time
       * @description When it was created.
       */
      createdAt: string;
      /** @description When its newest commit was made. */
      committedAt: string | null;
    };
    RegisterPage: {
      data: components["schemas"]["Register"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    NewRegister: {
      /** @description Key of the new register. */
      key: string;
    };
    /** @description A register, and how much is in it. */
    RegisterWithCounts: {
      /** @description Key of the register. */
      key: string;
      /** @description Label of its settings; null without settings. */
      label: components["schemas"]["Label"] | null;
      /** @description Its newest revision: how many commits it has. */
      revision: number;
      /**
       * Format: date-time
       * @description When it was created.
       */
      createdAt: string;
      /** @description When its newest commit was made. */
      committedAt: string | null;
      /** @description How many entries it has, by kind; kinds without any are left out. */
      counts: {
        [key: string]: number;
      };
    };
    /** @description One entry that a commit changes. */
    NewChange: {
      /**
       * @description Whether to create or replace the entry, or to delete it.
       * @enum {string}
       */
      op: "put" | "delete";
      /**
       * @description Kind of the entry.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      /** @description Key of the entry that is deleted; of a put it may be left out, as the content has it. */
      key?: string;
      /** @description Content of the entry, as the schema of its kind has it; `meta` may be sent back. */
      content?: {
        [key: string]: unknown;
      };
      /** @description Revision that was read, 0 for none: the commit is refused as stale or taken when another is current. Left out: whatever is there. */
      revision?: number;
    };
    NewCommit: {
      /** @description Why the changes are made. */
      reason?: string;
      /** @description Changes that become one revision, all or none; references may point forward. */
      changes: components["schemas"]["NewChange"][];
    };
    AcceptedChange: {
      op: string;
      kind: string;
      key: string;
      /** @description False when the entry was so already. */
      changed: boolean;
      created: boolean;
      /** @description Newest revision of the entry. */
      revision: number;
    };
    /** @description What the changes would do to the findings on the register. */
    FindingChanges: {
      /** @description Findings that would appear, the first 1000 of them. */
      appear: components["schemas"]["Finding"][];
      /** @description Findings that would go, the first 1000 of them. */
      go: components["schemas"]["Finding"][];
    };
    AcceptedCommit: {
      /** @description Revision that the changes made; the current one when nothing changed. */
      revision: number;
      /** @description Time of the commit; null when nothing changed. */
      at: string | null;
      dryRun: boolean;
      changes: components["schemas"]["AcceptedChange"][];
      findings?: components["schemas"]["FindingChanges"];
    };
    /** @description One accepted write. */
    Commit: {
      revision: number;
      /** Format: date-time */
      at: string;
      /** @description Credential that it was made with. */
      actor: string;
      name: string | null;
      reason: string | null;
      requestId: string | null;
      /** @description How many entries it changed. */
      entries: number;
      /** @description RFC 6962 root over the lines of its entries, hex. */
      root: string;
      /** @description Hash of its line: its leaf in the tree of the register, hex. */
      leaf: string;
    };
    CommitPage: {
      data: components["schemas"]["Commit"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    NewStep: {
      /** @description A comment: why the step is taken, as the commit tells it. */
      reason?: string;
    };
    /** @description What the server says of an entry. It may be sent back on writes, and then has to equal the current one. */
    Meta: {
      /** @description Revision of the register in which this version was made: its ETag. */
      revision: number;
      /**
       * @description Where the version stands: a draft is submitted for review, and approved. To edit an entry makes a draft of it again.
       * @enum {string}
       */
      lifecycle: "draft" | "in-review" | "approved" | "retired" | "deleted";
      /** @description Revision of the version in force, the one approved last; null without one. */
      inForce: number | null;
      /**
       * Format: date-time
       * @description When the entry was created.
       */
      createdAt: string;
      /** @description Who created it. */
      createdBy: string;
      /**
       * Format: date-time
       * @description When this version was made.
       */
      updatedAt: string;
      /** @description Who made this version. */
      updatedBy: string;
    };
    /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
    Version: {
      meta: components["schemas"]["Meta"];
      key: string;
    };
    NewRejection: {
      /** @description What is to be changed before it is submitted again. */
      reason: string;
    };
    /** @description A step of one entry. */
    EntryStep: {
      /**
       * @description What is done with the entry.
       * @enum {string}
       */
      step: "submit" | "withdraw" | "approve" | "reject" | "review" | "discard" | "retire";
      /**
       * @description Kind of the entry.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      /** @description Key of the entry. */
      key: string;
      /** @description Revision of the version that was seen: all is refused when another is current. */
      revision: number;
    };
    NewSteps: {
      /** @description A comment on all of them; needed to reject. */
      reason?: string;
      /** @description Steps that become one revision, all or none; what is approved may refer to the rest. */
      steps: components["schemas"]["EntryStep"][];
    };
    /** @description What one commit did to one entry. */
    Change: {
      revision: number;
      kind: string;
      key: string;
      op: string;
      lifecycle: string;
      /** Format: date-time */
      at: string;
      actor: string;
    };
    ChangePage: {
      data: components["schemas"]["Change"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    /** @description Text by BCP 47 language tag; at least one language. */
    LongText: {
      [key: string]: string;
    };
    /** @description A concept of a shared vocabulary that the entry corresponds to. */
    Mapping: {
      /**
       * @description Vocabulary that the concept is taken from.
       * @enum {string}
       */
      scheme: "dpv" | "fideslang";
      /** @description Version of the scheme in which the concept was looked up. */
      version: string;
      /** @description IRI (DPV) or key (fideslang) of the concept. */
      concept: string;
      /**
       * @description How well it fits, in SKOS terms.
       * @enum {string}
       */
      match: "exact" | "close" | "broad" | "narrow" | "related";
    };
    /** @description Where something in the register comes from, to the clause. */
    Provenance: {
      /** @description Document that the statement rests on. */
      document: string;
      /** @description Key of the edition in its document, by habit its date. */
      edition: string;
      /** @description Clauses that carry it. Left out when, and only when, the edition is silent. */
      clauses?: string[];
      /**
       * @description What the clauses do: state it, imply it, contradict it; or the edition says nothing.
       * @enum {string}
       */
      relation: "states" | "implies" | "contradicts" | "silent";
      /** @description The member that it is about, by member names and keys; left out when it is about the whole. */
      field?: string;
      /**
       * @description How sure the person who read it is.
       * @enum {string}
       */
      confidence?: "high" | "medium" | "low";
      /** @description Why it is read so. */
      note?: string;
    };
    /** @description The register's own settings: one entry, with the key `register`. */
    Settings: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /** @description Languages that labels are kept in, as BCP 47 tags; the first is the one to fall back on. */
      languages: string[];
      /** @description States whose law the register is judged by. */
      jurisdictions?: string[];
      /** @description Whether who approves must be another person than who wrote. */
      fourEyes?: boolean;
      /** @description How often things are reviewed, as ISO 8601 periods. */
      reviewIntervals?: {
        /** @description How often an approved entry is looked at again. */
        entries?: string;
        /** @description How old an edition of a notice may grow before it is looked at again. */
        documents?: string;
      };
      /** @description Whether the controller is obliged by the law against money laundering to know its customers. */
      amlObliged?: boolean;
      /** @description Whether the controller claims the exemption of Article 30(5) for small organisations. */
      article30Exemption?: boolean;
      /**
       * @description Version of the ruleset that the register is judged by; the newest unless told.
       * @enum {string}
       */
      ruleset?: "2026.1";
      /** @description Rules whose severity this register changes. */
      severities?: {
        /**
         * @description Identifier of the rule.
         * @enum {string}
         */
        rule: "ROPA-AI-001" | "ROPA-AI-002" | "ROPA-AI-003" | "ROPA-DM-001" | "ROPA-DM-002" | "ROPA-DM-003" | "ROPA-DM-004" | "ROPA-DM-005" | "ROPA-DM-006" | "ROPA-DM-007" | "ROPA-GV-001" | "ROPA-GV-002" | "ROPA-GV-003" | "ROPA-GV-004" | "ROPA-GV-005" | "ROPA-GV-006" | "ROPA-GV-007" | "ROPA-GV-008" | "ROPA-LB-001" | "ROPA-LB-002" | "ROPA-LB-003" | "ROPA-LB-004" | "ROPA-LB-005" | "ROPA-LB-006" | "ROPA-LB-007" | "ROPA-LB-008" | "ROPA-LB-009" | "ROPA-LB-010" | "ROPA-LB-011" | "ROPA-LB-012" | "ROPA-LB-013" | "ROPA-LB-014" | "ROPA-LB-015" | "ROPA-LB-016" | "ROPA-LB-017" | "ROPA-LB-018" | "ROPA-LB-019" | "ROPA-LB-020" | "ROPA-LB-021" | "ROPA-LB-022" | "ROPA-LB-023" | "ROPA-LB-024" | "ROPA-LB-025" | "ROPA-LB-026" | "ROPA-LB-027" | "ROPA-LB-028" | "ROPA-LB-029" | "ROPA-LB-030" | "ROPA-LB-032" | "ROPA-LB-033" | "ROPA-PC-001" | "ROPA-PC-002" | "ROPA-PC-003" | "ROPA-PC-004" | "ROPA-PU-001" | "ROPA-PU-002" | "ROPA-PU-003" | "ROPA-PU-004" | "ROPA-PU-005" | "ROPA-PU-006" | "ROPA-PU-007" | "ROPA-PV-001" | "ROPA-PV-002" | "ROPA-PV-003" | "ROPA-PV-004" | "ROPA-PV-005" | "ROPA-PV-006" | "ROPA-PV-007" | "ROPA-PV-008" | "ROPA-PV-009" | "ROPA-PV-010" | "ROPA-RC-001" | "ROPA-RC-002" | "ROPA-RC-003" | "ROPA-RC-004" | "ROPA-RC-005" | "ROPA-RC-006" | "ROPA-RC-007" | "ROPA-RT-001" | "ROPA-RT-002" | "ROPA-RT-004" | "ROPA-RT-005" | "ROPA-RT-006" | "ROPA-RT-007" | "ROPA-RT-008" | "ROPA-RT-009" | "ROPA-RT-010" | "ROPA-SC-001" | "ROPA-SC-002" | "ROPA-SC-003" | "ROPA-SC-004" | "ROPA-SC-005" | "ROPA-SC-006" | "ROPA-SC-007" | "ROPA-SC-008" | "ROPA-SC-009" | "ROPA-SC-010" | "ROPA-SE-001" | "ROPA-SE-002" | "ROPA-SE-003" | "ROPA-SE-004" | "ROPA-SO-001" | "ROPA-SO-002" | "ROPA-SO-003" | "ROPA-SO-004" | "ROPA-TF-001" | "ROPA-TF-003" | "ROPA-TF-004" | "ROPA-TF-005" | "ROPA-TF-006" | "ROPA-TF-007" | "ROPA-TR-001" | "ROPA-TR-002" | "ROPA-TR-003" | "ROPA-TR-004" | "ROPA-TR-005" | "ROPA-TR-006" | "ROPA-TR-007" | "ROPA-TR-008" | "ROPA-TR-009" | "ROPA-TX-001" | "ROPA-TX-002" | "ROPA-TX-003" | "ROPA-TX-004" | "ROPA-WV-001" | "ROPA-WV-002";
        /**
         * @description Severity that the rule has in this register.
         * @enum {string}
         */
        severity: "error" | "warning" | "info" | "off";
      }[];
    };
    /** @description A postal address. */
    Address: {
      /** @description Street and number, or box. */
      street?: string;
      /** @description Postal code. */
      postalCode?: string;
      /** @description City or place. */
      city?: string;
      /** @description ISO 3166-1 alpha-2 code of the state. */
      country?: string;
    };
    /** @description A way to reach an organisation: at least one of e-mail, telephone and address. */
    ContactPoint: {
      /** @description Key of the contact point in its organisation. */
      key: string;
      /**
       * @description What it is for; `representative` is that of Article 27.
       * @enum {string}
       */
      role: "general" | "privacy" | "dpo" | "representative";
      /** @description Person or unit. */
      name?: string;
      /**
       * Format: email
       * @description E-mail address.
       */
      email?: string;
      /** @description Telephone number. */
      phone?: string;
      address?: components["schemas"]["Address"];
      /** @description Whether it is outside the organisation, as an external data protection officer is (Article 37(6)). */
      external?: boolean;
      /**
       * Format: date
       * @description First day on which it holds.
       */
      validFrom?: string;
      /**
       * Format: date
       * @description Last day on which it holds.
       */
      validTo?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description How joint controllers share their duties. Art. 26. */
    JointArrangement: {
      /** @description Key of the arrangement in its organisation. */
      key: string;
      /** @description The joint controllers, at least two. */
      parties: string[];
      /** @description Document that holds it. */
      document?: string;
      essence?: components["schemas"]["LongText"];
      /**
       * Format: uri
       * @description Where people can read its essence (Article 26(2)).
       */
      essenceAddress?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
    Organisation: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description What it is; `unidentified` when the documents mention it and do not name it.
       * @enum {string}
       */
      type: "legal-person" | "natural-person" | "public-authority" | "group" | "unidentified";
      /** @description Registered name; required unless unidentified. */
      legalName?: string;
      /** @description Name that it is known by. */
      tradingName?: string;
      /** @description Number in the register of companies. */
      registrationNumber?: string;
      /** @description Register that the number belongs to. */
      registrationScheme?: string;
      /** @description State of establishment, ISO 3166-1 alpha-2. */
      country?: string;
      address?: components["schemas"]["Address"];
      /** @description Organisation of the same group directly above it. */
      parent?: string;
      /**
       * @description Size, for Article 30(5).
       * @enum {string}
       */
      employees?: "under-250" | "250-to-749" | "750-or-more" | "unknown";
      /**
       * @description Whether a data protection officer is appointed (Article 37).
       * @enum {string}
       */
      dpoStatus?: "appointed" | "not-required" | "unknown";
      /** @description Lead supervisory authority (Article 56). */
      leadAuthority?: string;
      /** @description Ways to reach it. */
      contactPoints?: components["schemas"]["ContactPoint"][];
      /** @description Arrangements with controllers that it decides together with (Article 26). */
      jointArrangements?: components["schemas"]["JointArrangement"][];
    };
    /** @description File that the text was read from. */
    EditionFile: {
      /** @description Its media type, as it was sent. */
      mediaType: string;
      /** @description SHA-256 of the file, byte for byte. */
      sha256: string;
    };
    /** @description One clause of an edition: a code, a place and an anchor quote. */
    Clause: {
      /** @description Code of the clause, unique in its edition: its key. */
      code: string;
      /** @description Section that it stands in. */
      section: string;
      /**
       * @description What the clause speaks of.
       * @enum {string}
       */
      type: "scope" | "controller" | "source" | "category" | "item" | "purpose" | "purpose-part" | "basis" | "subject" | "recipient" | "transfer" | "retention" | "right" | "security" | "provision" | "reference" | "special" | "admin";
      /** @description Anchor: the opening words of the clause, in the language of the edition. */
      quote: string;
      /** @description Offset of the clause in the text, in Unicode code points. */
      start?: number;
      /** @description Offset just after the clause, in Unicode code points. */
      end?: number;
      /** @description SHA-256 of the whole clause as clauses are compared: without white space and hyphens (docs/notices.md). */
      sha256?: string;
      gloss?: components["schemas"]["Label"];
      /** @description Whether something in the register has to represent it. */
      mustRepresent?: boolean;
    };
    /** @description Another document that an edition refers to. */
    DocumentReference: {
      /** @description Key of the reference in its edition. */
      key: string;
      /** @description Title by which the edition names the other document. */
      title: string;
      /** @description Clauses that name it. */
      clauses: string[];
      /** @description The document meant; left out while it is not in the register (unresolved). */
      document?: string;
      /** @description What is remarkable about the reference. */
      note?: string;
    };
    /** @description One dated text of a document. */
    Edition: {
      /** @description Key of the edition in its document, by habit its date. */
      key: string;
      /** @description Language of the text, BCP 47. */
      language: string;
      /**
       * Format: date
       * @description Day from which it holds.
       */
      effectiveOn?: string;
      /**
       * Format: date
       * @description Day on which it was published.
       */
      publishedOn?: string;
      /**
       * Format: uri
       * @description Where it can be read.
       */
      address?: string;
      /** @description Media type of the text that was hashed. */
      mediaType?: string;
      /** @description SHA-256 of the text, byte for byte; where the text is kept, it is kept by this. */
      sha256?: string;
      file?: components["schemas"]["EditionFile"];
      /** @description Number of pages. */
      pages?: number;
      /** @description Key of the edition in its document, by habit its date. */
      supersededBy?: string;
      /** @description Its clauses, in the order of the text. */
      clauses?: components["schemas"]["Clause"][];
      /** @description Other documents that it refers to. */
      references?: components["schemas"]["DocumentReference"][];
    };
    /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
    Document: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description What it is; lia, dpia and tia are assessments of legitimate interests, impact and transfer.
       * @enum {string}
       */
      type: "privacy-notice" | "internal-policy" | "contract" | "lia" | "dpia" | "tia" | "retention-schedule" | "consent-text" | "other";
      audience?: components["schemas"]["Label"];
      /** @description Organisation whose document it is. */
      owner?: string;
      /** @description Its dated texts, oldest first. */
      editions?: components["schemas"]["Edition"][];
    };
    /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
    Statute: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /** @description EU, or the ISO 3166-1 alpha-2 code of the state. */
      jurisdiction: string;
      /** @description Citation of the law. */
      citation: string;
      /** @description Chapter, section or article relied on. */
      section?: string;
      /**
       * Format: uri
       * @description Where it can be read.
       */
      address?: string;
      /**
       * Format: date
       * @description First day in force.
       */
      inForceFrom?: string;
      /**
       * Format: date
       * @description Last day in force.
       */
      inForceTo?: string;
      /** @description Shortest time for which it demands data to be kept. */
      minRetention?: string;
      /** @description Longest time for which it lets data be kept. */
      maxRetention?: string;
      /**
       * @description What its periods are counted from, after the event.
       * @enum {string}
       */
      retentionAnchor?: "exact" | "end-of-month" | "end-of-calendar-year" | "end-of-fiscal-year";
    };
    /** @description A business context that a notice says it covers. */
    Context: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
    };
    /** @description Which part of the purpose the ground covers: people, data, an operation, or a combination of them. */
    Scope: {
      /** @description Key of the scope in its pair. */
      key: string;
      /** @description People that the ground covers. */
      dataSubjectCategory?: string;
      /** @description Data that the ground covers. */
      dataCategory?: string;
      /** @description Operation that the ground covers. */
      operation?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A condition of Article 9(2), 10 or 87 beside the ground. */
    SpecialCondition: {
      /** @description Key of the condition in its pair. */
      key: string;
      /** @description Ground under Article 9(2), 10 or 87. */
      legalBasis: string;
      /** @description Data that needs it; left out when all data of the pair does. */
      dataCategory?: string;
      /** @description Condition of national law, such as one of Schedule 1 to the Data Protection Act 2018 (UK). */
      nationalCondition?: string;
      safeguards?: components["schemas"]["LongText"];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A purpose’s legal basis: which ground it rests on, and how. Art. 6. */
    Pair: {
      /** @description Ground that the purpose rests on: the key of the pair in its purpose. */
      legalBasis: string;
      /**
       * @description How the ground stands to the purpose’s others: the only one; each its own part; one or the other; all together.
       * @enum {string}
       */
      relation: "sole" | "allocated" | "alternative" | "cumulative";
      necessity?: components["schemas"]["LongText"];
      allocation?: components["schemas"]["LongText"];
      /** @description Parts of the purpose that the ground covers; left out when it covers all. */
      scope?: components["schemas"]["Scope"][];
      /** @description Conditions of Articles 9, 10 and 87. */
      specialConditions?: components["schemas"]["SpecialCondition"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Whether use for this purpose is compatible with the purpose of collection. Art. 6(4). */
    CompatibilityAssessment: {
      /** @description Key of the assessment in its purpose. */
      key: string;
      /** @description Purpose that the data was collected for. */
      from: string;
      /** @description Document that holds it. */
      document?: string;
      /**
       * @description Whether the further use is compatible.
       * @enum {string}
       */
      outcome?: "compatible" | "incompatible" | "pending";
      /**
       * Format: date
       * @description Day on which it was made.
       */
      performedOn?: string;
      statement?: components["schemas"]["LongText"];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
    Purpose: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /** @description Purpose that this one is a part of. */
      parent?: string;
      /** @description What it is about, in words of the controlled list. */
      tags?: ("service-delivery" | "account-access" | "sales-precontract" | "contract-administration" | "billing" | "support" | "procurement" | "supplier-management" | "partnership" | "direct-marketing" | "email-tracking" | "web-tracking" | "surveys" | "events" | "analytics" | "service-improvement" | "product-development" | "statistics" | "ai-training" | "automation" | "anonymisation" | "information-security" | "fraud-prevention" | "aml-kyc" | "sanctions-screening" | "tax-accounting" | "authority-request" | "legal-claims" | "misconduct-investigation" | "premises-security" | "rights-handling" | "suppression" | "personalisation")[];
      /**
       * @description Whether the data was collected for it, or is used further (Article 6(4)).
       * @enum {string}
       */
      origin?: "initial" | "further-use";
      /** @description Whether its wording leaves open what is done. */
      openEnded?: boolean;
      /** @description Whether it is a task of a public authority. */
      publicTask?: boolean;
      /** @description Whether it serves somebody other than the controller. */
      benefitsThirdParty?: boolean;
      /**
       * Format: date
       * @description Day of the last change that matters to its assessments.
       */
      materiallyChangedOn?: string;
      /** @description Its own pairs; without any, those of its nearest ancestor are effective. */
      legalBases?: components["schemas"]["Pair"][];
      /** @description Assessments of further use of data collected for other purposes (Article 6(4)). */
      compatibilityAssessments?: components["schemas"]["CompatibilityAssessment"][];
    };
    /** @description The legitimate interest pursued. Art. 6(1)(f), 13(1)(d). */
    Interest: {
      statement: components["schemas"]["LongText"];
      /**
       * @description Whose interest it is.
       * @enum {string}
       */
      beneficiary?: "controller" | "third-party" | "both";
    };
    /** @description How consent is asked for, proved and withdrawn. Art. 7, 8. */
    Consent: {
      /** @description Document with the text that people consent to. */
      text?: string;
      /** @description Where consent is given. */
      collectionPoint?: string;
      /** @description Whether it is explicit (Article 9(2)(a)). */
      explicit?: boolean;
      /** @description Whether each purpose is consented to apart. */
      granular?: boolean;
      withdrawalMethod?: components["schemas"]["Label"];
      /**
       * Format: uri
       * @description Where it can be withdrawn.
       */
      withdrawalAddress?: string;
      /** @description System or record that proves it (Article 7(1)). */
      proof?: string;
      /** @description Record of the consents given (Article 7(1)). */
      record?: string;
      /** @description How the age, or a parent’s consent, is checked (Article 8). */
      ageCheck?: string;
      /** @description How often it is asked for again. */
      refreshInterval?: string;
    };
    /** @description The contract that processing is necessary for. Art. 6(1)(b). */
    Contract: {
      service?: components["schemas"]["Label"];
      /**
       * @description Who the other party is: the person, or a company that the person represents.
       * @enum {string}
       */
      counterparty?: "data-subject" | "represented-legal-person" | "either" | "unknown";
      /**
       * @description Whether steps before a contract, or its performance.
       * @enum {string}
       */
      stage?: "pre-contract" | "performance";
    };
    /** @description A test of a legitimate interest against the interests and rights of the people concerned. Art. 6(1)(f). */
    BalancingTest: {
      /** @description Key of the test in its legal basis. */
      key: string;
      /** @description Document that holds it. */
      document?: string;
      /**
       * @description What it looks at: the processing, or the making or use of a model.
       * @enum {string}
       */
      covers: "processing" | "ai-development" | "ai-deployment";
      /**
       * @description Whether it is finished.
       * @enum {string}
       */
      status: "draft" | "final";
      /**
       * Format: date
       * @description Day on which it was made.
       */
      performedOn?: string;
      /** @description Whether the data protection officer was consulted. */
      dpoConsulted?: boolean;
      legitimacy?: components["schemas"]["LongText"];
      necessity?: components["schemas"]["LongText"];
      expectations?: components["schemas"]["LongText"];
      impact?: components["schemas"]["LongText"];
      safeguards?: components["schemas"]["LongText"];
      /**
       * @description What it comes to; `overridden` by the interests of the people concerned.
       * @enum {string}
       */
      outcome?: "in-favour" | "in-favour-with-safeguards" | "overridden" | "not-necessary" | "not-legitimate";
      /**
       * Format: date
       * @description Day by which it is looked at again.
       */
      nextReviewOn?: string;
      /** @description Purposes that it covers; left out when it covers all. */
      purposes?: string[];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
    LegalBasis: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description Provision of the GDPR that the ground falls under.
       * @enum {string}
       */
      provision: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /** @description Law that the ground rests on (Article 6(3), 9(2), 10, 87). */
      statute?: string;
      interest?: components["schemas"]["Interest"];
      consent?: components["schemas"]["Consent"];
      contract?: components["schemas"]["Contract"];
      /** @description Tests of the interest against those of the people concerned; only with provision 6.1.f. */
      balancingTests?: components["schemas"]["BalancingTest"][];
    };
    /** @description Whether data reveals special categories by inference. Art. 9(1). */
    SpecialCategoryAssessment: {
      /**
       * @description Whether the data reveals special categories, as it is used.
       * @enum {string}
       */
      conclusion: "reveals" | "does-not-reveal" | "pending";
      /** @description Special categories that it reveals, or that were looked into. */
      reveals?: ("racial-or-ethnic-origin" | "political-opinions" | "religious-or-philosophical-beliefs" | "trade-union-membership" | "genetic-data" | "biometric-data" | "health-data" | "sex-life-or-sexual-orientation")[];
      /** @description Document that holds the assessment. */
      document?: string;
      statement?: components["schemas"]["LongText"];
      /**
       * Format: date
       * @description Day on which it was made.
       */
      performedOn?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
    DataCategory: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description A category, or an item within one.
       * @enum {string}
       */
      type: "category" | "item";
      /** @description Category that it belongs to; an item always has one. */
      parent?: string;
      /**
       * @description Ordinary, or under Article 9, 10 or 87; left out while not determined.
       * @enum {string}
       */
      sensitivity?: "ordinary" | "special-category" | "criminal-offence" | "national-id";
      /**
       * @description Which of Article 9(1)’s categories it is; given when, and only when, the sensitivity is special-category.
       * @enum {string}
       */
      specialCategory?: "racial-or-ethnic-origin" | "political-opinions" | "religious-or-philosophical-beliefs" | "trade-union-membership" | "genetic-data" | "biometric-data" | "health-data" | "sex-life-or-sexual-orientation";
      /** @description Whether it may reveal special categories by inference. */
      mayRevealSpecial?: boolean;
      specialCategoryAssessment?: components["schemas"]["SpecialCategoryAssessment"];
      /** @description Whether it gives access, as a password does. */
      credential?: boolean;
      /** @description What rules and people sort it by, such as `cctv`: words of the register’s own. */
      tags?: string[];
    };
    /** @description A category of people whose data is processed. Art. 30(1)(c). */
    DataSubjectCategory: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description Whether these people are themselves party to a contract with the controller.
       * @enum {string}
       */
      contractParty?: "always" | "sometimes" | "never" | "unknown";
      /** @description Whether they deal with the controller themselves. */
      directRelationship?: boolean;
      /** @description Whether there are children among them. */
      includesChildren?: boolean;
      /** @description Whether they are employees of the controller. */
      employees?: boolean;
      /** @description Whether they need particular protection. */
      vulnerable?: boolean;
    };
    /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
    Source: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description Who or what the data comes from; `mixed` for a group whose members differ.
       * @enum {string}
       */
      origin: "data-subject" | "generated-by-use" | "observed" | "derived" | "group-company" | "third-party" | "public-register" | "public-other" | "mixed";
      /** @description Group of sources that it belongs to. */
      parent?: string;
      /** @description Whether anybody can look it up; left out when it is not known. */
      publiclyAccessible?: boolean;
      /** @description Whether the documents name it, rather than describe it. */
      named?: boolean;
      /** @description Organisation that it is. */
      organisation?: string;
      /** @description Who issues the list, for lists such as those of sanctions. */
      listIssuer?: string;
      /** @description Terms on which the data is obtained. */
      agreement?: string;
    };
    /** @description The contract by which a controller binds the processor. Art. 28(3). */
    ProcessorContract: {
      /** @description Key of the contract in its recipient. */
      key: string;
      /** @description Controller that is party to it. */
      controller?: string;
      /** @description Document that holds the contract. */
      document?: string;
      /**
       * Format: date
       * @description First day in force.
       */
      inForceFrom?: string;
      /**
       * Format: date
       * @description Last day in force.
       */
      inForceTo?: string;
      /** @description Points of Article 28(3) that the contract has; left out while nobody has looked. */
      clauses?: ("28.3.a" | "28.3.b" | "28.3.c" | "28.3.d" | "28.3.e" | "28.3.f" | "28.3.g" | "28.3.h")[];
      /**
       * @description Authorisation to engage other processors (Article 28(2)).
       * @enum {string}
       */
      subprocessing?: "none" | "specific" | "general";
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
    Recipient: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description What the recipient is to the controller.
       * @enum {string}
       */
      type: "internal-unit" | "group-company" | "processor" | "joint-controller" | "controller" | "public-authority" | "adviser" | "public";
      /** @description Category of recipients that it belongs to. */
      parent?: string;
      /** @description Organisation that it is. */
      organisation?: string;
      /** @description State that it is in, ISO 3166-1 alpha-2. */
      country?: string;
      /** @description Whether it is an authority that gets data in a particular inquiry, and so no recipient (Article 4(9)). */
      inquiryOnly?: boolean;
      /** @description Contracts with the processor (Article 28(3)); only of a processor. */
      contracts?: components["schemas"]["ProcessorContract"][];
    };
    /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
    Transfer: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /** @description Recipient that the data goes to. */
      recipient: string;
      /** @description Organisation that sends it. */
      exporter?: string;
      /** @description Third country that it goes to, ISO 3166-1 alpha-2. */
      country?: string;
      /** @description International organisation that it goes to. */
      internationalOrganisation?: string;
      /**
       * @description Point of Chapter V that it rests on; left out while there is none, or not known.
       * @enum {string}
       */
      tool?: "45.3" | "46.2.a" | "46.2.b" | "46.2.c" | "46.2.d" | "46.2.e" | "46.2.f" | "46.3.a" | "46.3.b" | "47" | "48" | "49.1.a" | "49.1.b" | "49.1.c" | "49.1.d" | "49.1.e" | "49.1.f" | "49.1.g" | "49.1.sub2";
      /**
       * @description Decision of the Commission that it rests on; only with tool 45.3.
       * @enum {string}
       */
      adequacyDecision?: "andorra" | "argentina" | "brazil" | "canada" | "european-patent-organisation" | "faroe-islands" | "guernsey" | "isle-of-man" | "israel" | "japan" | "jersey" | "korea" | "new-zealand" | "switzerland" | "united-kingdom" | "uruguay" | "us-data-privacy-framework" | "us-privacy-shield" | "us-safe-harbour";
      /** @description Documentation of the safeguards (Article 46, 49(1) second subparagraph, 49(6)). */
      safeguardsDocument?: string;
      /** @description Assessment of the law of the third country. */
      transferAssessment?: string;
      /** @description Measures that make up for what the law there lacks. */
      supplementaryMeasures?: string[];
      /**
       * @description How often data goes.
       * @enum {string}
       */
      nature?: "occasional" | "repeated" | "continuous" | "unknown";
      howToGetCopy?: components["schemas"]["LongText"];
      /**
       * Format: date
       * @description First day on which data goes.
       */
      validFrom?: string;
      /**
       * Format: date
       * @description Last day on which data goes.
       */
      validTo?: string;
    };
    /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
    RetentionRule: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /** @description How long, as an ISO 8601 period; needs a trigger. */
      period?: string;
      criterion?: components["schemas"]["LongText"];
      /**
       * @description Event from which the period runs.
       * @enum {string}
       */
      trigger?: "collection" | "end-of-contract" | "end-of-relationship" | "last-contact" | "end-of-fiscal-year" | "consent-withdrawn" | "objection" | "case-closed" | "account-closed" | "recording" | "event-end";
      /**
       * @description What the period is counted from, after the event.
       * @enum {string}
       */
      anchor?: "exact" | "end-of-month" | "end-of-calendar-year" | "end-of-fiscal-year";
      /** @description Law that demands it. */
      statute?: string;
      /** @description Retention schedule that it is taken from. */
      schedule?: string;
      justification?: components["schemas"]["LongText"];
      /**
       * @description What happens at the end.
       * @enum {string}
       */
      disposal?: "erase" | "anonymise" | "archive" | "restrict" | "suppress" | "return";
      /** @description How often a criterion is looked at again. */
      reviewInterval?: string;
      /** @description Whether the period starts again at each update. */
      renewsOnUpdate?: boolean;
    };
    /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
    SecurityMeasure: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description What kind of measure it is.
       * @enum {string}
       */
      type: "technical" | "organisational" | "physical";
      /**
       * @description Point of Article 32(1) that it answers to.
       * @enum {string}
       */
      point?: "32.1.a" | "32.1.b" | "32.1.c" | "32.1.d";
      /** @description What it does, in words of the controlled list. */
      tags?: ("encryption" | "pseudonymisation" | "access-control" | "password-hashing" | "backup" | "logging" | "software-protection" | "control-of-processors" | "training" | "incident-response" | "physical-access" | "resilience" | "testing" | "network-security" | "data-minimisation")[];
      /**
       * @description Whether it is planned, in place, or given up.
       * @enum {string}
       */
      status?: "planned" | "implemented" | "retired";
      /** @description Technology, product or standard that it uses. */
      technology?: string;
      /** @description Document that describes it. */
      document?: string;
    };
    /** @description Where data lives: an application, a database, a file store, a cupboard. */
    System: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      type: "application" | "database" | "file-store" | "communication" | "device" | "paper" | "other";
      /** @description Organisation that runs it. */
      operator?: string;
      /** @description State in which it stores data, ISO 3166-1 alpha-2. */
      hostingCountry?: string;
      /** @description Place, data centre or cupboard. */
      location?: string;
      /** @description Whether somebody other than the controller hosts it. */
      externallyHosted?: boolean;
      /** @description Measures that protect what is in it. */
      securityMeasures?: string[];
    };
    /** @description Who answers for it: an organisation, a unit, a person. Art. 24. */
    Owner: {
      /** @description Organisation that answers for it. */
      organisation?: string;
      /** @description Unit or function that answers for it. */
      unit?: string;
      /** @description Person who answers for it. */
      person?: string;
    };
    /** @description A transfer that takes place in an activity. Art. 30(1)(e), 30(2)(c). */
    ActivityTransfer: {
      /** @description Transfer that takes place: the key of the item. */
      transfer: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description An organisation that takes part in an activity. Art. 30(1)(a). */
    Party: {
      /** @description Key of the party in its activity. */
      key: string;
      /** @description Organisation that takes part. */
      organisation: string;
      /**
       * @description What it is in the activity; `representative` is that of Article 27, `dpo` the organisation that the officer belongs to.
       * @enum {string}
       */
      role: "controller" | "joint-controller" | "representative" | "processor" | "dpo";
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A purpose that an activity serves. Art. 30(1)(b). */
    ActivityPurpose: {
      /** @description Purpose that the activity serves: the key of the item. */
      purpose: string;
      /**
       * @description Whether it is what the activity is for.
       * @enum {string}
       */
      weight?: "main" | "auxiliary";
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A purpose that the data of a line is used for, or expressly not. Art. 5(1)(b), (c), 6. */
    LinePurpose: {
      /** @description Purpose of the activity that the data is used for: the key of the item. */
      purpose: string;
      /**
       * @description Whether the data is used on the grounds of the purpose, on grounds of its own, or not at all.
       * @enum {string}
       */
      grounds: "inherited" | "own" | "excluded";
      /** @description Grounds of its own, in place of those of the purpose. */
      legalBases?: string[];
      necessity?: components["schemas"]["LongText"];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A row of the matrix: this data, about each of these people, from each of these sources, for each of these purposes, given to each of these recipients. What differs is another line. Art. 30(1)(c), (d), (f). */
    DataLine: {
      /** @description Key of the line in its activity. */
      key: string;
      /** @description Data that is processed. */
      dataCategory: string;
      /** @description People that it is about. */
      dataSubjectCategories?: string[];
      /** @description Where it comes from. */
      sources?: string[];
      /** @description Purposes of the activity that it is used for. */
      purposes?: components["schemas"]["LinePurpose"][];
      /** @description Who it is given to. */
      recipients?: string[];
      /** @description How long it is kept; left out when the rule of the activity holds. */
      retentionRule?: string;
      /** @description Whether people have to provide it (Article 13(2)(e)). */
      mandatory?: boolean;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description People whom the documents tie to the activity, and to none of its data lines. */
    ActivitySubject: {
      /** @description People concerned: the key of the item. */
      dataSubjectCategory: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A recipient whom the documents tie to the activity, and to none of its data lines. */
    ActivityRecipient: {
      /** @description Who data is given to: the key of the item. */
      recipient: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Whether the retention rules are followed, or why not. Art. 5(1)(e), 5(2). */
    RetentionAdherence: {
      /** @description Whether data is kept and erased as the rules say. */
      followed: boolean;
      reason?: components["schemas"]["LongText"];
    };
    /** @description How the documents stand to one point of Article 30: silence is a fact too. */
    ControllerLimb: {
      /**
       * @description Point of Article 30 that it is about.
       * @enum {string}
       */
      limb: "controller" | "purposes" | "data-subjects" | "data-categories" | "recipients" | "transfers" | "retention" | "security-measures";
      /**
       * @description What the documents do: state or imply what the activity has; or state that there is none, say nothing, or have not been looked into.
       * @enum {string}
       */
      evidence: "stated" | "implied" | "stated-none" | "silent" | "unknown";
      /** @description What the evidence is read from. */
      note?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Whether people have to provide the data, and what follows if they do not. Art. 13(2)(e). */
    DataProvision: {
      /**
       * @description Whether a law or a contract requires it, it is necessary to enter into a contract, or people may choose.
       * @enum {string}
       */
      type: "statutory" | "contractual" | "needed-for-contract" | "voluntary" | "mixed" | "unknown";
      refusalConsequence?: components["schemas"]["LongText"];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Decisions by automated means, and profiling. Art. 13(2)(f), 14(2)(g), 22. */
    AutomatedDecisions: {
      /**
       * @description Whether there is none, profiling only, or a decision by automated means alone that Article 22 is about.
       * @enum {string}
       */
      status: "none" | "profiling" | "article-22" | "unknown";
      logic?: components["schemas"]["LongText"];
      consequences?: components["schemas"]["LongText"];
      /**
       * @description Why Article 22 allows the decision: a contract, a law, explicit consent.
       * @enum {string}
       */
      ground?: "22.2.a" | "22.2.b" | "22.2.c";
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description How people are told of their right to object. Art. 21(4). */
    ObjectionNotice: {
      /** @description Whether it is given clearly and apart from other information. */
      separate?: boolean;
      method?: components["schemas"]["LongText"];
      /** @description Document that gives it. */
      document?: string;
      /**
       * Format: uri
       * @description Where it can be read.
       */
      address?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description How and when people are informed whose data comes from elsewhere. Art. 14(3), (5). */
    Article14Notice: {
      /** @description Key of the notice in its activity. */
      key: string;
      /** @description People to inform. */
      dataSubjectCategory: string;
      /**
       * @description When they are informed, at the latest (Article 14(3)).
       * @enum {string}
       */
      timing?: "within-one-month" | "first-contact" | "first-disclosure";
      method?: components["schemas"]["LongText"];
      /**
       * @description Why they need not be informed (Article 14(5)).
       * @enum {string}
       */
      exemption?: "14.5.a" | "14.5.b" | "14.5.c" | "14.5.d";
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A right as it stands in this activity, in place of what follows from the grounds of its purposes. Art. 12–22, 7(3), 77. */
    ActivityRight: {
      /**
       * @description Article, or paragraph, that gives the right: the key of the item.
       * @enum {string}
       */
      right: "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "21.2" | "22" | "7.3" | "77";
      /** @description Whether people have it in this activity. */
      applies: boolean;
      how?: components["schemas"]["LongText"];
      limitation?: components["schemas"]["LongText"];
      reason?: components["schemas"]["LongText"];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A technique that reads from, or stores on, people’s devices. Directive 2002/58/EC, 5(3). */
    Tracking: {
      /** @description Key of the technique in its activity. */
      key: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      type: "cookie" | "beacon" | "pixel" | "local-storage" | "sdk" | "fingerprint" | "other";
      /** @description Whether a service that the user asked for cannot be given without it. */
      strictlyNecessary?: boolean;
      /** @description How long it stays on the device. */
      lifetime?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Why the law of a state on electronic communications allows it. Directive 2002/58/EC, 5(3), 13. */
    EprivacyGround: {
      /** @description Key of the ground in its activity. */
      key: string;
      /** @description State whose law it is, ISO 3166-1 alpha-2. */
      country: string;
      /**
       * @description What it allows: access to devices (5(3)), or marketing by electronic means (13).
       * @enum {string}
       */
      covers: "terminal-access" | "electronic-marketing";
      /**
       * @description Why it is allowed: consent, an own similar product to a customer, no natural person, or necessity.
       * @enum {string}
       */
      ground: "consent" | "soft-opt-in" | "legal-person" | "strictly-necessary";
      /** @description Ground with the consent that it rests on. */
      legalBasis?: string;
      /** @description Law of that state. */
      statute?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description The data protection impact assessment of the activity. Art. 35, 36. */
    Dpia: {
      /**
       * @description Whether an impact assessment is needed, and carried out.
       * @enum {string}
       */
      status: "not-screened" | "not-required" | "required" | "done";
      /** @description Criteria of WP 248 that the activity meets. */
      criteria?: ("evaluation-or-scoring" | "automated-decisions" | "systematic-monitoring" | "sensitive-data" | "large-scale" | "combining-datasets" | "vulnerable-subjects" | "new-technology" | "prevents-rights")[];
      /** @description Document with the assessment, or with the screening. */
      document?: string;
      outcome?: components["schemas"]["LongText"];
      /**
       * Format: date
       * @description Day on which it was carried out.
       */
      performedOn?: string;
      /**
       * @description Whether the authority is to be consulted (Article 36).
       * @enum {string}
       */
      priorConsultation?: "not-needed" | "pending" | "done";
      /**
       * Format: date
       * @description Day by which it is looked at again (Article 35(11)).
       */
      reviewOn?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A machine-learning model that is made or used in the activity. */
    Model: {
      /** @description Key of the model in its activity. */
      key: string;
      /** @description Name of the model, or of the system that it is part of. */
      name: string;
      /** @description Organisation that provides it. */
      provider?: string;
      /**
       * @description Whether data is used to make it, or it is used on data.
       * @enum {string}
       */
      stage: "development" | "deployment";
      /** @description Whether it uses data that is processed on behalf of others. */
      usesProcessorData?: boolean;
      /** @description Document that describes it. */
      document?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description A personal data breach in the activity. Art. 33. */
    Breach: {
      /** @description Key of the breach in its activity. */
      key: string;
      /**
       * Format: date
       * @description Day on which it happened.
       */
      occurredOn?: string;
      /** @description Document that records it (Article 33(5)). */
      document?: string;
      /** @description Whether the authority was notified (Article 33). */
      notified?: boolean;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
    ProcessingActivity: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description Where the activity itself stands, whatever its record.
       * @enum {string}
       */
      status?: "planned" | "active" | "suspended" | "ended";
      owner?: components["schemas"]["Owner"];
      /**
       * Format: date
       * @description First day of the activity.
       */
      startedOn?: string;
      /**
       * Format: date
       * @description Last day of the activity.
       */
      endedOn?: string;
      /** @description Transfers that take place in it. */
      transfers?: components["schemas"]["ActivityTransfer"][];
      /** @description Measures that protect its data. */
      securityMeasures?: string[];
      securitySummary?: components["schemas"]["LongText"];
      /** @description Systems that its data lives in. */
      systems?: string[];
      /**
       * Format: date
       * @description Day on which somebody last looked at whether it is right.
       */
      lastReviewedOn?: string;
      /**
       * Format: date
       * @description Day by which somebody looks at it again.
       */
      nextReviewOn?: string;
      /** @description Function of the business that it belongs to. */
      businessFunction?: string;
      /**
       * @description How often it takes place (Article 30(5)).
       * @enum {string}
       */
      frequency?: "continuous" | "regular" | "occasional";
      /** @description Organisations that take part. */
      parties?: components["schemas"]["Party"][];
      /**
       * @description How controllers stand to one another: one alone, several jointly (Article 26), or each on its own.
       * @enum {string}
       */
      controllership?: "sole" | "joint" | "separate" | "unknown";
      /** @description Whether people in the EEA are offered goods or services, or monitored, from outside it (Article 3(2)). */
      targetsEea?: boolean;
      /** @description Business contexts that it takes place in. */
      contexts?: string[];
      /** @description Purposes that it serves. */
      purposes?: components["schemas"]["ActivityPurpose"][];
      /** @description What is done with the data, in words of Article 4(2). */
      operations?: ("collection" | "recording" | "organisation" | "structuring" | "storage" | "adaptation" | "alteration" | "retrieval" | "consultation" | "use" | "disclosure" | "dissemination" | "alignment" | "combination" | "restriction" | "erasure" | "destruction")[];
      /** @description Its data lines. Each asserts all that it combines; what differs is split into lines. */
      data?: components["schemas"]["DataLine"][];
      /**
       * @description What the data lines claim together: whether they are all.
       * @enum {string}
       */
      dataMapping?: "complete" | "partial" | "unknown";
      /** @description People whom the documents tie to the activity, and to none of its data lines. */
      dataSubjectCategories?: components["schemas"]["ActivitySubject"][];
      /** @description Recipients whom the documents tie to the activity, and to none of its data lines. */
      recipients?: components["schemas"]["ActivityRecipient"][];
      /** @description How long the data of the lines that name no rule is kept. */
      retentionRule?: string;
      retentionAdherence?: components["schemas"]["RetentionAdherence"];
      /** @description How the documents stand to each point of Article 30(1): silence is a fact too. */
      limbs?: components["schemas"]["ControllerLimb"][];
      dataProvision?: components["schemas"]["DataProvision"];
      automatedDecisions?: components["schemas"]["AutomatedDecisions"];
      /** @description Whether data from several sources is put together. */
      combinesSources?: boolean;
      /** @description Whether people are told that they are profiled. */
      profilingDisclosed?: boolean;
      objectionNotice?: components["schemas"]["ObjectionNotice"];
      /** @description How people are informed whose data comes from elsewhere. */
      article14Notices?: components["schemas"]["Article14Notice"][];
      /** @description Rights that stand otherwise than follows from the grounds of its purposes. */
      rights?: components["schemas"]["ActivityRight"][];
      /** @description Ways by which people are reached. */
      channels?: ("email" | "sms" | "phone" | "post" | "online" | "in-person")[];
      /** @description Techniques that read from, or store on, people’s devices. */
      tracking?: components["schemas"]["Tracking"][];
      /** @description Why the law on electronic communications of each state allows it. */
      eprivacyGrounds?: components["schemas"]["EprivacyGround"][];
      dpia?: components["schemas"]["Dpia"];
      riskManagement?: components["schemas"]["LongText"];
      /** @description Machine-learning models that are made or used in it. */
      models?: components["schemas"]["Model"][];
      /** @description Personal data breaches in it. */
      breaches?: components["schemas"]["Breach"][];
    };
    /** @description A category of processing that is carried out on behalf of a controller. Art. 30(2)(b). */
    ProcessingCategory: {
      /** @description Key of the category of processing for its controller. */
      key: string;
      label: components["schemas"]["Label"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
    };
    /** @description A controller on whose behalf the processor acts, and what it does for it. Art. 30(2)(a), (b). */
    ServedController: {
      /** @description Key of the controller in its activity. */
      key: string;
      /** @description Controller on whose behalf the processor acts. */
      organisation: string;
      /** @description Its representative (Article 27). */
      representative?: string;
      /** @description Contract with it (Article 28(3)). */
      contract?: string;
      /**
       * Format: date
       * @description First day on which the contract holds.
       */
      contractFrom?: string;
      /**
       * Format: date
       * @description Last day on which the contract holds.
       */
      contractTo?: string;
      /** @description Categories of processing that are carried out on its behalf. */
      categories?: components["schemas"]["ProcessingCategory"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description Another processor that the processor engages. Art. 28(2), (4). */
    Subprocessor: {
      /** @description Key of the sub-processor in its activity. */
      key: string;
      /** @description Processor that is engaged. */
      recipient: string;
      /**
       * @description How controllers have authorised it (Article 28(2)).
       * @enum {string}
       */
      authorisation?: "specific" | "general";
      /** @description Contract with it (Article 28(4)). */
      contract?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description How the documents stand to one point of Article 30: silence is a fact too. */
    ProcessorLimb: {
      /**
       * @description Point of Article 30 that it is about.
       * @enum {string}
       */
      limb: "controllers" | "categories" | "transfers" | "security-measures";
      /**
       * @description What the documents do: state or imply what the activity has; or state that there is none, say nothing, or have not been looked into.
       * @enum {string}
       */
      evidence: "stated" | "implied" | "stated-none" | "silent" | "unknown";
      /** @description What the evidence is read from. */
      note?: string;
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
    ProcessorActivity: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /**
       * @description Where the activity itself stands, whatever its record.
       * @enum {string}
       */
      status?: "planned" | "active" | "suspended" | "ended";
      owner?: components["schemas"]["Owner"];
      /**
       * Format: date
       * @description First day of the activity.
       */
      startedOn?: string;
      /**
       * Format: date
       * @description Last day of the activity.
       */
      endedOn?: string;
      /** @description Transfers that take place in it. */
      transfers?: components["schemas"]["ActivityTransfer"][];
      /** @description Measures that protect its data. */
      securityMeasures?: string[];
      securitySummary?: components["schemas"]["LongText"];
      /** @description Systems that its data lives in. */
      systems?: string[];
      /**
       * Format: date
       * @description Day on which somebody last looked at whether it is right.
       */
      lastReviewedOn?: string;
      /**
       * Format: date
       * @description Day by which somebody looks at it again.
       */
      nextReviewOn?: string;
      /** @description Organisation that processes on behalf of others. */
      processor: string;
      /** @description Controllers on whose behalf it acts; empty while none is known. */
      controllers: components["schemas"]["ServedController"][];
      /** @description Other processors that it engages. */
      subprocessors?: components["schemas"]["Subprocessor"][];
      /** @description How the documents stand to each point of Article 30(2): silence is a fact too. */
      limbs?: components["schemas"]["ProcessorLimb"][];
    };
    /** @description A parameter that tells one finding of the rule on the subject from another. */
    WaiverParameter: {
      /** @description Name of the parameter. */
      name: string;
      /** @description Its value, as text. */
      value: string;
    };
    /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
    Waiver: {
      /** @description Immutable key of the entry, unique in its register and kind. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Concepts of shared vocabularies that it corresponds to. */
      mappings?: components["schemas"]["Mapping"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
      /** @description Internal notes. */
      notes?: string;
      /** @description Rule whose finding is accepted, such as ROPA-RT-001. */
      rule: string;
      /** @description What the finding is about: kind and key of an entry, and below it member names and keys, such as `purposes/billing/legalBases/contract`. */
      subject: string;
      /** @description What tells the finding from others of the rule on the subject; left out for all of them. */
      parameters?: components["schemas"]["WaiverParameter"][];
      reason: components["schemas"]["LongText"];
      owner?: components["schemas"]["Owner"];
      /**
       * Format: date
       * @description Last day on which it holds.
       */
      expiresOn: string;
    };
    /** @description A whole register as one file: its key, and the contents of its entries by kind. */
    RegisterFile: {
      /** @description Key of the register. */
      register: string;
      /** @description Every entry of settings. */
      settings?: components["schemas"]["Settings"][];
      /** @description Every entry of organisations. */
      organisations?: components["schemas"]["Organisation"][];
      /** @description Every entry of documents. */
      documents?: components["schemas"]["Document"][];
      /** @description Every entry of statutes. */
      statutes?: components["schemas"]["Statute"][];
      /** @description Every entry of contexts. */
      contexts?: components["schemas"]["Context"][];
      /** @description Every entry of purposes. */
      purposes?: components["schemas"]["Purpose"][];
      /** @description Every entry of legal-bases. */
      legalBases?: components["schemas"]["LegalBasis"][];
      /** @description Every entry of data-categories. */
      dataCategories?: components["schemas"]["DataCategory"][];
      /** @description Every entry of data-subject-categories. */
      dataSubjectCategories?: components["schemas"]["DataSubjectCategory"][];
      /** @description Every entry of sources. */
      sources?: components["schemas"]["Source"][];
      /** @description Every entry of recipients. */
      recipients?: components["schemas"]["Recipient"][];
      /** @description Every entry of transfers. */
      transfers?: components["schemas"]["Transfer"][];
      /** @description Every entry of retention-rules. */
      retentionRules?: components["schemas"]["RetentionRule"][];
      /** @description Every entry of security-measures. */
      securityMeasures?: components["schemas"]["SecurityMeasure"][];
      /** @description Every entry of systems. */
      systems?: components["schemas"]["System"][];
      /** @description Every entry of processing-activities. */
      processingActivities?: components["schemas"]["ProcessingActivity"][];
      /** @description Every entry of processor-activities. */
      processorActivities?: components["schemas"]["ProcessorActivity"][];
      /** @description Every entry of waivers. */
      waivers?: components["schemas"]["Waiver"][];
    };
    PlannedEntry: {
      kind: string;
      key: string;
    };
    /** @description One difference between two contents. */
    Difference: {
      /**
       * @description What was done to the value at the path: an item is moved when only its place in its list is another one.
       * @enum {string}
       */
      op: "add" | "remove" | "replace" | "move";
      /** @description Where it is, by member names, and by keys where items have them; empty for the whole entry. Mappings and provenance have no keys: theirs is the path of their list. */
      path: string;
      /** @description Value that was removed or replaced. */
      before?: unknown;
      /** @description Value that was added, or has replaced the other. */
      after?: unknown;
      /** @description Place of the item in its list, counted from 0, when the item itself came, went or moved. */
      position?: {
        before?: number;
        after?: number;
      };
    };
    ChangedEntry: {
      kind: string;
      key: string;
      /** @description What becomes of its content, as in its own diff. */
      differences: components["schemas"]["Difference"][];
    };
    /** @description What a register file makes of a register. */
    FilePlan: {
      /** @description Revision that the file made; of a dry run the one it would change. */
      revision: number;
      /** @description Time of the commit; null when nothing changed. */
      at: string | null;
      dryRun: boolean;
      /** @description Entries that the register did not have. */
      created: components["schemas"]["PlannedEntry"][];
      /** @description Entries that were otherwise, and how. */
      changed: components["schemas"]["ChangedEntry"][];
      /** @description Entries that the file does not have, with `prune=true`. */
      removed: components["schemas"]["PlannedEntry"][];
      /** @description The same without it: they stay. */
      kept: components["schemas"]["PlannedEntry"][];
      /** @description How many entries were so already. */
      unchanged: number;
      findings?: components["schemas"]["FindingChanges"];
    };
    /** @description A document of the Transparency Information Language (TILT). */
    TiltDocument: {
      /** @description Name, language and address of the notice. */
      meta: Record<string, never>;
      /** @description The controller, with its representative. */
      controller: Record<string, never>;
      /** @description What is done with each category of data. */
      dataDisclosed: Record<string, never>[];
    };
    Remark: {
      /** @description Cell such as `Purposes!C7`, or JSON pointer into the file. */
      place: string;
      /** @description What stands there. */
      value?: string;
      /** @description Why it is not taken, or how. */
      detail: string;
    };
    /** @description What a file makes of a register. */
    Import: {
      /** @description Revision that the import made; of a dry run, or when nothing changed, the current one. */
      revision: number;
      /** @description Time of the commit; null when nothing changed. */
      at: string | null;
      dryRun: boolean;
      /**
       * @description What the file was read as.
       * @enum {string}
       */
      format: "workbook" | "csv" | "ico" | "tilt";
      /** @description Entries that the register did not have. */
      created: components["schemas"]["PlannedEntry"][];
      /** @description Entries that were otherwise. */
      changed: components["schemas"]["PlannedEntry"][];
      /** @description How many entries of the file stay as they are. */
      unchanged: number;
      /** @description What of the file is not taken, or otherwise than it is written. */
      remarks: components["schemas"]["Remark"][];
      findings?: components["schemas"]["FindingChanges"];
    };
    /** @description An entry that a search has found. */
    Match: {
      /** @description Kind of the entry. */
      kind: string;
      /** @description Its key. */
      key: string;
      label: components["schemas"]["Label"];
      /** @description Revision of its newest version. */
      revision: number;
      /**
       * @description Where all words are: in its key and label, or in all its texts together.
       * @enum {string}
       */
      part: "name" | "text";
    };
    MatchPage: {
      data: components["schemas"]["Match"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    /** @description An entry that differs between two states. */
    DifferingEntry: {
      kind: string;
      key: string;
      /**
       * @description Whether the entry came, went, or has another content.
       * @enum {string}
       */
      op: "add" | "remove" | "replace";
      /** @description Revision of its version to start from; null where it was not there. */
      from: number | null;
      /** @description Revision of its version to end with; null where it was not there. */
      to: number | null;
      /** @description Where its content differs, as in its own diff. */
      paths: string[];
    };
    DifferencePage: {
      data: components["schemas"]["DifferingEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    /** @enum {string} */
    SettingsMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "languages" | "jurisdictions" | "fourEyes" | "reviewIntervals" | "amlObliged" | "article30Exemption" | "ruleset" | "severities";
    SettingsEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Settings"];
    /** @description Meta and key of an entry, and the members that `fields` names. */
    EntryPart: {
      meta: components["schemas"]["Meta"];
      key: string;
    };
    SettingsPage: {
      data: components["schemas"]["SettingsEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    SettingsInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Settings"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    SettingsPatch: {
      [key: string]: unknown;
    };
    VersionPage: {
      data: components["schemas"]["Version"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    /** @description The version that a deletion made: it has no content. */
    Deletion: {
      meta: components["schemas"]["Meta"];
      key: string;
    };
    UsagePage: {
      data: components["schemas"]["Usage"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    /** @description How an entry differs between two states. */
    EntryDiff: {
      kind: string;
      key: string;
      /** @description Meta of the version to start from; null where the entry had not been created yet. */
      from: components["schemas"]["Meta"] | null;
      /** @description Meta of the version to end with; of a deleted entry that of its deletion. */
      to: components["schemas"]["Meta"] | null;
      /** @description What has to be done to the one content to get the other. */
      differences: components["schemas"]["Difference"][];
    };
    /** @enum {string} */
    OrganisationMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "type" | "legalName" | "tradingName" | "registrationNumber" | "registrationScheme" | "country" | "address" | "parent" | "employees" | "dpoStatus" | "leadAuthority" | "contactPoints" | "jointArrangements";
    OrganisationEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Organisation"];
    OrganisationPage: {
      data: components["schemas"]["OrganisationEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    OrganisationInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Organisation"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    OrganisationPatch: {
      [key: string]: unknown;
    };
    NewReplacement: {
      /** @description Key of the entry that takes its place: another one of the same kind. */
      with: string;
      /** @description Why it is replaced. */
      reason?: string;
      /** @description Whether the replaced entry is deleted in the same commit. */
      delete?: boolean;
    };
    /** @enum {string} */
    DocumentMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "type" | "audience" | "owner" | "editions";
    DocumentEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Document"];
    DocumentPage: {
      data: components["schemas"]["DocumentEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    DocumentInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Document"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    DocumentPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    StatuteMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "jurisdiction" | "citation" | "section" | "address" | "inForceFrom" | "inForceTo" | "minRetention" | "maxRetention" | "retentionAnchor";
    StatuteEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Statute"];
    StatutePage: {
      data: components["schemas"]["StatuteEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    StatuteInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Statute"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    StatutePatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    ContextMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes";
    ContextEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Context"];
    ContextPage: {
      data: components["schemas"]["ContextEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    ContextInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Context"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    ContextPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    PurposeMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "parent" | "tags" | "origin" | "openEnded" | "publicTask" | "benefitsThirdParty" | "materiallyChangedOn" | "legalBases" | "compatibilityAssessments";
    PurposeEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Purpose"];
    PurposePage: {
      data: components["schemas"]["PurposeEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    PurposeInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Purpose"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    PurposePatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    LegalBasisMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "provision" | "statute" | "interest" | "consent" | "contract" | "balancingTests";
    LegalBasisEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["LegalBasis"];
    LegalBasisPage: {
      data: components["schemas"]["LegalBasisEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    LegalBasisInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["LegalBasis"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    LegalBasisPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    DataCategoryMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "type" | "parent" | "sensitivity" | "specialCategory" | "mayRevealSpecial" | "specialCategoryAssessment" | "credential" | "tags";
    DataCategoryEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["DataCategory"];
    DataCategoryPage: {
      data: components["schemas"]["DataCategoryEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    DataCategoryInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["DataCategory"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    DataCategoryPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    DataSubjectCategoryMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "contractParty" | "directRelationship" | "includesChildren" | "employees" | "vulnerable";
    DataSubjectCategoryEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["DataSubjectCategory"];
    DataSubjectCategoryPage: {
      data: components["schemas"]["DataSubjectCategoryEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    DataSubjectCategoryInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["DataSubjectCategory"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    DataSubjectCategoryPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    SourceMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "origin" | "parent" | "publiclyAccessible" | "named" | "organisation" | "listIssuer" | "agreement";
    SourceEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Source"];
    SourcePage: {
      data: components["schemas"]["SourceEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    SourceInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Source"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    SourcePatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    RecipientMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "type" | "parent" | "organisation" | "country" | "inquiryOnly" | "contracts";
    RecipientEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Recipient"];
    RecipientPage: {
      data: components["schemas"]["RecipientEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    RecipientInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Recipient"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    RecipientPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    TransferMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "recipient" | "exporter" | "country" | "internationalOrganisation" | "tool" | "adequacyDecision" | "safeguardsDocument" | "transferAssessment" | "supplementaryMeasures" | "nature" | "howToGetCopy" | "validFrom" | "validTo";
    TransferEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Transfer"];
    TransferPage: {
      data: components["schemas"]["TransferEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    TransferInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Transfer"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    TransferPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    RetentionRuleMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "period" | "criterion" | "trigger" | "anchor" | "statute" | "schedule" | "justification" | "disposal" | "reviewInterval" | "renewsOnUpdate";
    RetentionRuleEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["RetentionRule"];
    RetentionRulePage: {
      data: components["schemas"]["RetentionRuleEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    RetentionRuleInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["RetentionRule"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    RetentionRulePatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    SecurityMeasureMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "type" | "point" | "tags" | "status" | "technology" | "document";
    SecurityMeasureEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["SecurityMeasure"];
    SecurityMeasurePage: {
      data: components["schemas"]["SecurityMeasureEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    SecurityMeasureInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["SecurityMeasure"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    SecurityMeasurePatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    SystemMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "type" | "operator" | "hostingCountry" | "location" | "externallyHosted" | "securityMeasures";
    SystemEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["System"];
    SystemPage: {
      data: components["schemas"]["SystemEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    SystemInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["System"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    SystemPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    ProcessingActivityMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "status" | "owner" | "startedOn" | "endedOn" | "transfers" | "securityMeasures" | "securitySummary" | "systems" | "lastReviewedOn" | "nextReviewOn" | "businessFunction" | "frequency" | "parties" | "controllership" | "targetsEea" | "contexts" | "purposes" | "operations" | "data" | "dataMapping" | "dataSubjectCategories" | "recipients" | "retentionRule" | "retentionAdherence" | "limbs" | "dataProvision" | "automatedDecisions" | "combinesSources" | "profilingDisclosed" | "objectionNotice" | "article14Notices" | "rights" | "channels" | "tracking" | "eprivacyGrounds" | "dpia" | "riskManagement" | "models" | "breaches";
    ProcessingActivityEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["ProcessingActivity"];
    ProcessingActivityPage: {
      data: components["schemas"]["ProcessingActivityEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    ProcessingActivityInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["ProcessingActivity"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    ProcessingActivityPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    ProcessorActivityMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "status" | "owner" | "startedOn" | "endedOn" | "transfers" | "securityMeasures" | "securitySummary" | "systems" | "lastReviewedOn" | "nextReviewOn" | "processor" | "controllers" | "subprocessors" | "limbs";
    ProcessorActivityEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["ProcessorActivity"];
    ProcessorActivityPage: {
      data: components["schemas"]["ProcessorActivityEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    ProcessorActivityInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["ProcessorActivity"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    ProcessorActivityPatch: {
      [key: string]: unknown;
    };
    /** @enum {string} */
    WaiverMember: "meta" | "key" | "label" | "description" | "mappings" | "provenance" | "notes" | "rule" | "subject" | "parameters" | "reason" | "owner" | "expiresOn";
    WaiverEntry: {
      meta: components["schemas"]["Meta"];
    } & components["schemas"]["Waiver"];
    WaiverPage: {
      data: components["schemas"]["WaiverEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    WaiverInput: {
      meta?: components["schemas"]["Meta"];
    } & components["schemas"]["Waiver"];
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    WaiverPatch: {
      [key: string]: unknown;
    };
    /** @description A purpose–legal-basis pair, with its purpose and provision. */
    PurposeLegalBasis: {
      /** @description Purpose that rests on the ground. */
      purpose: string;
      /** @description Ancestor whose pair it is, when it is effective and not the purpose’s own. */
      inheritedFrom?: string;
      /**
       * @description Provision of the ground.
       * @enum {string}
       */
      provision: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /** @description Revision of the purpose that declares it. */
      revision: number;
      /** @description Ground that the purpose rests on: the key of the pair in its purpose. */
      legalBasis: string;
      /**
       * @description How the ground stands to the purpose’s others: the only one; each its own part; one or the other; all together.
       * @enum {string}
       */
      relation: "sole" | "allocated" | "alternative" | "cumulative";
      necessity?: components["schemas"]["LongText"];
      allocation?: components["schemas"]["LongText"];
      /** @description Parts of the purpose that the ground covers; left out when it covers all. */
      scope?: components["schemas"]["Scope"][];
      /** @description Conditions of Articles 9, 10 and 87. */
      specialConditions?: components["schemas"]["SpecialCondition"][];
      /** @description Where it comes from. */
      provenance?: components["schemas"]["Provenance"][];
    };
    PurposeLegalBasisPage: {
      data: components["schemas"]["PurposeLegalBasis"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    LoadedText: {
      /** @description SHA-256 of the text, which it is kept by. */
      sha256: string;
      /** @description How many Unicode code points it has. */
      characters: number;
      /** @description How many passages it was cut into. */
      passages: number;
    };
    /** @description How many clauses became what. */
    EditionChangeCounts: {
      /** @description Clauses that stand word for word, in their order. */
      exact: number;
      /** @description Clauses that stand word for word elsewhere. */
      moved: number;
      /** @description Clauses with other words. */
      changed: number;
      /** @description Clauses that are gone. */
      gone: number;
      /** @description Passages that are new. */
      added: number;
    };
    /** @description A run of words that both texts have, or one of them. */
    WordRun: {
      /**
       * @description Whether both texts have it.
       * @enum {string}
       */
      op: "same" | "removed" | "added";
      text: string;
    };
    /** @description What became of a clause in another text. */
    AnchoredClause: {
      /** @description Code of the clause. */
      code: string;
      /**
       * @description What could be compared: all of its words, or only its quote, the text that it is from not being at hand.
       * @enum {string}
       */
      compared: "clause" | "quote";
      /** @description Section that it stood in. */
      section: string;
      /**
       * @description exact: word for word, in its order; moved: word for word, elsewhere; changed: other words; gone: nothing is like it.
       * @enum {string}
       */
      anchoring: "exact" | "moved" | "changed" | "gone";
      /** @description Its words in the edition before: all of them, or its quote when the text is not at hand. */
      before: string;
      /** @description Its words in the new text, when they are others. */
      after?: string;
      /** @description What changed, word by word. */
      diff?: components["schemas"]["WordRun"][];
      /** @description Its offset in the new text, in Unicode code points. */
      start?: number;
      /** @description Offset just after it. */
      end?: number;
    };
    /** @description A piece that the text of an edition is cut into. */
    Passage: {
      /**
       * @description What it is in the text.
       * @enum {string}
       */
      type: "heading" | "numbered" | "list-item" | "sentence";
      /** @description The heading that it stands under. */
      section: string;
      /** @description Its offset in the text, in Unicode code points. */
      start: number;
      /** @description Offset just after it. */
      end: number;
      /** @description Its opening words. */
      quote: string;
      /** @description Codes of the clauses that lie in it. */
      codes: string[];
    };
    /** @description What became of a passage that no clause covers. */
    UncodedChange: {
      /** @description Section that it stood in. */
      section: string;
      /**
       * @description exact: word for word, in its order; moved: word for word, elsewhere; changed: other words; gone: nothing is like it.
       * @enum {string}
       */
      anchoring: "exact" | "moved" | "changed" | "gone";
      /** @description Its words in the edition before: all of them, or its quote when the text is not at hand. */
      before: string;
      /** @description Its words in the new text, when they are others. */
      after?: string;
      /** @description What changed, word by word. */
      diff?: components["schemas"]["WordRun"][];
      /** @description Its offset in the new text, in Unicode code points. */
      start?: number;
      /** @description Offset just after it. */
      end?: number;
    };
    /** @description A clause that something rests on, and what became of it. */
    CitedClause: {
      /** @description Code of the clause. */
      code: string;
      /**
       * @description What became of it.
       * @enum {string}
       */
      anchoring: "exact" | "moved" | "changed" | "gone";
    };
    /** @description Something that rests on clauses which are gone or changed. */
    SupportChange: {
      /** @description Path of the entry, or of the item in it: `purposes/billing/legalBases/contract`. */
      subject: string;
      /** @description The member that is supported; left out for the whole. */
      field?: string;
      /**
       * @description What the clauses do.
       * @enum {string}
       */
      relation: "states" | "implies" | "contradicts";
      /**
       * @description Whether nothing supports it any more, or other words do.
       * @enum {string}
       */
      effect: "lost" | "changed";
      /** @description The clauses that it rests on. */
      clauses: components["schemas"]["CitedClause"][];
    };
    /** @description An activity to look at again. */
    ActivityToReview: {
      /** @description Address of the activity: `processing-activities/billing`. */
      activity: string;
      /** @description Paths of what it is or uses. */
      because: string[];
    };
    /** @description What another text makes of the clauses of an edition, and of what rests on them. */
    EditionChange: {
      counts: components["schemas"]["EditionChangeCounts"];
      /** @description Every clause, in the order of the text before. */
      clauses: components["schemas"]["AnchoredClause"][];
      /** @description Passages of the new text that were not in the one before; where that is not at hand, those in which no clause lies. */
      added: components["schemas"]["Passage"][];
      /** @description Passages that no clause covers, and that moved, changed or are gone. */
      uncoded: components["schemas"]["UncodedChange"][];
      /** @description What loses its support, or rests on other words. */
      support: components["schemas"]["SupportChange"][];
      /** @description Activities to look at again, because what they are or use is among the support. */
      activities: components["schemas"]["ActivityToReview"][];
      /** @description What could not be told for certain, the text of the edition before not being at hand; nothing else stands for it. */
      notCheckable: ("added" | "uncoded" | "clauses")[];
    };
    /** @description The text of an edition as it was loaded, and what it changes. */
    LoadedEdition: {
      /** @description Key of the document. */
      document: string;
      /** @description Key of the edition. */
      edition: string;
      /** @description Key of the edition that it takes the place of. */
      supersedes?: string;
      /** @description Newest revision of the document; of a dry run the one it would change. */
      revision: number;
      dryRun: boolean;
      text: components["schemas"]["LoadedText"];
      /** @description Codes of the clauses whose quote the text does not have; their offsets are taken away. */
      missing?: string[];
      change?: components["schemas"]["EditionChange"];
      findings?: components["schemas"]["FindingChanges"];
    };
    PassageList: {
      /** @description In the order of the text. */
      data: components["schemas"]["Passage"][];
    };
    /** @description A clause to code: its place by offsets or by its quote; the rest, and its section, is read from the text. */
    CodedClause: {
      /** @description Code of the clause, unique in its edition: its key. */
      code: string;
      /**
       * @description What the clause speaks of.
       * @enum {string}
       */
      type: "scope" | "controller" | "source" | "category" | "item" | "purpose" | "purpose-part" | "basis" | "subject" | "recipient" | "transfer" | "retention" | "right" | "security" | "provision" | "reference" | "special" | "admin";
      /** @description Offset of the clause in the text, in Unicode code points. */
      start?: number;
      /** @description Offset just after the clause, in Unicode code points. */
      end?: number;
      gloss?: components["schemas"]["Label"];
      /** @description Whether something in the register has to represent it. */
      mustRepresent?: boolean;
      /** @description Section that it stands in. */
      section?: string;
      /** @description Anchor: the opening words of the clause, in the language of the edition. */
      quote?: string;
    };
    CodedClauses: {
      /** @description Each code once. */
      clauses: components["schemas"]["CodedClause"][];
    };
    /** @description How much of a section the register represents. */
    SectionCoverage: {
      /** @description Section of the edition. */
      section: string;
      /** @description Clauses in it. */
      clauses: number;
      /** @description Clauses that something in the register rests on. */
      represented: number;
      /** @description Clauses that nothing rests on, though something has to, and that no waiver accepts. */
      notRepresented: number;
    };
    /** @description The waiver that accepts it. */
    CoverageWaiver: {
      /** @description Key of the waiver. */
      key: string;
      reason: components["schemas"]["LongText"];
      /**
       * Format: date
       * @description Last day on which it holds.
       */
      expiresOn: string;
    };
    /** @description A clause that nothing in the register rests on. */
    ClauseNotRepresented: {
      /** @description Code of the clause. */
      code: string;
      section: string;
      /** @description What it speaks of. */
      type: string;
      /** @description Its opening words. */
      quote: string;
      gloss?: components["schemas"]["Label"];
      /** @description Whether something in the register has to represent it. */
      mustRepresent: boolean;
      /**
       * @description Why it is listed: nothing rests on it, or that is accepted for a time.
       * @enum {string}
       */
      reason: "nothing-rests-on-it" | "waived";
      waiver?: components["schemas"]["CoverageWaiver"];
    };
    /** @description An entry or a pair that no clause in force states or implies. */
    WithoutSupport: {
      /** @description Path of the entry, or of the pair of a purpose. */
      subject: string;
      /**
       * @description It says nothing of where it comes from; the documents are silent; they contradict it; or only what is superseded supports it.
       * @enum {string}
       */
      reason: "says-nothing" | "silent" | "contradicted" | "superseded";
    };
    /** @description Something in the register that the edition contradicts. */
    Contradiction: {
      /** @description Path of what the clauses contradict. */
      subject: string;
      /** @description The member that they contradict; left out for the whole. */
      field?: string;
      /** @description Codes of the clauses. */
      clauses: string[];
      /** @description Why it is read so. */
      note?: string;
    };
    /** @description Where the edition names it. */
    ReferencePlace: {
      /** @description Code of the clause. */
      code: string;
      section: string;
      quote: string;
    };
    /** @description A document that the edition relies on, and whose text is not in the register. */
    UnresolvedDocument: {
      /** @description What the edition calls it. */
      titles: string[];
      /** @description Keys of the references. */
      references: string[];
      /** @description Where the edition names it. */
      places: components["schemas"]["ReferencePlace"][];
    };
    /** @description How an edition and the register cover each other. */
    EditionCoverage: {
      /** @description Key of the document. */
      document: string;
      /** @description Key of the edition. */
      edition: string;
      /**
       * Format: date
       * @description Day on which it is looked at.
       */
      date: string;
      /** @description Clauses of the edition. */
      clauses: number;
      /** @description Clauses that something in the register rests on. */
      represented: number;
      /** @description In the order of the edition. */
      sections: components["schemas"]["SectionCoverage"][];
      /** @description Every clause that nothing rests on: first those that have to be represented. */
      notRepresented: components["schemas"]["ClauseNotRepresented"][];
      /** @description Entries and pairs that no clause in force states or implies, of this document or another. */
      withoutSupport: components["schemas"]["WithoutSupport"][];
      /** @description What the edition contradicts. */
      contradictions: components["schemas"]["Contradiction"][];
      /** @description Documents that it relies on and that are not in the register, each once. */
      unresolved: components["schemas"]["UnresolvedDocument"][];
      /** @description Codes of the clauses whose quote the text does not have. */
      missing?: string[];
      /** @description Passages of the text in which no clause lies; headings are left out. */
      uncoded?: components["schemas"]["Passage"][];
      /** @description What needs the text of the edition, which is not at hand. */
      notCheckable: ("missing" | "uncoded")[];
    };
    /** @description What an edition makes of the clauses of another one, and of what rests on them. */
    ComparedEditions: {
      /** @description Key of the document. */
      document: string;
      /** @description Key of the edition. */
      edition: string;
      /** @description Key of the edition that it is compared with. */
      since: string;
      change: components["schemas"]["EditionChange"];
    };
    /** @description A data line that declares a cell. */
    CellLine: {
      /** @description Activity that has the line. */
      activity: string;
      /** @description Key of the line in its activity. */
      line: string;
      /**
       * @description Whether the line rests on the grounds of the purpose, or on grounds of its own.
       * @enum {string}
       */
      grounds: "inherited" | "own";
      /** @description People of the line for whom the cell holds; none when the line names none. */
      dataSubjectCategories: string[];
    };
    /** @description Data that is used for a purpose on a ground, as data lines declare it. */
    MatrixCell: {
      /** @description Purpose that the data is used for. */
      purpose: string;
      /** @description Ground that the use rests on; null for a gap: use of data that no ground covers. */
      legalBasis: string | null;
      /** @description Provision of the ground; null for a gap. */
      provision: ("6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law") | null;
      /** @description Nearest ancestor with pairs, whose pair it is; left out for the purpose’s own. */
      inheritedFrom?: string;
      /** @description Data that is used. */
      dataCategory: string;
      /** @description The data lines that declare it. */
      lines: components["schemas"]["CellLine"][];
    };
    /** @description A data line that declares an exclusion. */
    ExcludedLine: {
      /** @description Activity that has the line. */
      activity: string;
      /** @description Key of the line in its activity. */
      line: string;
      /** @description People of the line. */
      dataSubjectCategories: string[];
    };
    /** @description Data that is expressly not used for a purpose, as data lines declare it. */
    MatrixExclusion: {
      /** @description Purpose that the data is not used for. */
      purpose: string;
      /** @description Data that is not used. */
      dataCategory: string;
      /** @description The data lines that declare it. */
      lines: components["schemas"]["ExcludedLine"][];
    };
    MatrixPage: {
      data: components["schemas"]["MatrixCell"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description Data that lines declare not to be used for a purpose: after the cells of that purpose. */
      exclusions: components["schemas"]["MatrixExclusion"][];
    };
    /** @description Entries by kind. */
    KindCount: {
      /**
       * @description Kind of the entries.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Entries by kind and where their newest version stands. */
    LifecycleCount: {
      /**
       * @description Kind of the entries.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      lifecycle: string;
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Activities by what is found for each point of Article 30. */
    LimbCount: {
      /**
       * @description Kind of the entries.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      /** @description Point of Article 30(1), or 30(2) for those of a processor. */
      limb: string;
      /**
       * @description What they claim of their documents; without a claim `recorded` when they have something, `unsaid` when nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Own pairs of purposes by provision and relation. */
    PairCount: {
      /**
       * @description Provision of the ground.
       * @enum {string}
       */
      provision: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /**
       * @description How the ground stands to the purpose’s others.
       * @enum {string}
       */
      relation: "sole" | "allocated" | "alternative" | "cumulative";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Purposes by where they have pairs. */
    PurposeCount: {
      /**
       * @description Of their own, of an ancestor, of all their parts; or nowhere.
       * @enum {string}
       */
      pairs: "own" | "ancestor" | "parts" | "none";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Data categories by sensitivity. */
    SensitivityCount: {
      /**
       * @description Sensitivity; undetermined when none is given.
       * @enum {string}
       */
      sensitivity: "ordinary" | "special-category" | "criminal-offence" | "national-id" | "undetermined";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Sources by origin. */
    OriginCount: {
      /**
       * @description Who or what the data comes from.
       * @enum {string}
       */
      origin: "data-subject" | "generated-by-use" | "observed" | "derived" | "group-company" | "third-party" | "public-register" | "public-other" | "mixed";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Data lines by where they have their retention rule. */
    RuleCount: {
      /**
       * @description Of their own, of their activity, or nowhere.
       * @enum {string}
       */
      retentionRule: "line" | "activity" | "none";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Transfers by where they go. */
    DestinationCount: {
      /** @description ISO 3166-1 alpha-2; null for an international organisation. */
      country: string | null;
      /** @description Whether the country is in the EEA, and so no third country. */
      eea: boolean;
      internationalOrganisation: string | null;
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description Entries by how documents stand to them, or to something in them. */
    ProvenanceCount: {
      /**
       * @description Kind of the entries.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      /**
       * @description What something in them is said to be; an entry counts once for each. None when nothing has a provenance.
       * @enum {string}
       */
      relation: "states" | "implies" | "contradicts" | "silent" | "none";
      count: number;
      /**
       * Format: uri-reference
       * @description A list of exactly those that are counted, page by page.
       */
      list: string;
    };
    /** @description A register in numbers. */
    Stats: {
      /** @description Entries by kind. One for each combination of words. */
      kinds: components["schemas"]["KindCount"][];
      /** @description Entries by kind and where their newest version stands. One for each combination of words. */
      lifecycles: components["schemas"]["LifecycleCount"][];
      /** @description Activities by what is found for each point of Article 30. One for each combination of words. */
      limbs: components["schemas"]["LimbCount"][];
      /** @description Own pairs of purposes by provision and relation. One for each combination of words. */
      pairs: components["schemas"]["PairCount"][];
      /** @description Purposes by where they have pairs. One for each combination of words. */
      purposes: components["schemas"]["PurposeCount"][];
      /** @description Data categories by sensitivity. One for each combination of words. */
      dataCategories: components["schemas"]["SensitivityCount"][];
      /** @description Sources by origin. One for each combination of words. */
      sources: components["schemas"]["OriginCount"][];
      /** @description Data lines by where they have their retention rule. One for each combination of words. */
      dataLines: components["schemas"]["RuleCount"][];
      /** @description Transfers by where they go. One for each combination of words. */
      transfers: components["schemas"]["DestinationCount"][];
      /** @description Entries by how documents stand to them, or to something in them. One for each combination of words. */
      provenance: components["schemas"]["ProvenanceCount"][];
    };
    /** @description An entry that is counted, or an item of it. */
    StatsEntry: {
      /**
       * @description Kind of the entries.
       * @enum {string}
       */
      kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
      /** @description Key of the entry. */
      key: string;
      /** @description Place of the item in the entry, by member names and keys, when items are counted. */
      path?: string;
    };
    StatsEntryPage: {
      data: components["schemas"]["StatsEntry"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    /** @description What became of the entries of one kind in a period. */
    KindChanges: {
      /** @description Kind of the entries. */
      kind: string;
      /** @description Versions that hold a content: entries that were created or changed. */
      put: number;
      /** @description Those of `put` that were not there before. */
      created: number;
      /** @description Versions that are deletions. */
      delete: number;
      /** @description Entries that are there at its end. */
      entries: number;
    };
    /** @description What became of a register in a period: from the log, which is never rewritten. */
    PeriodChanges: {
      /**
       * Format: date
       * @description First day, in UTC.
       */
      from: string;
      /**
       * Format: date
       * @description Last day, in UTC.
       */
      to: string;
      /** @description Commits that were made. */
      commits: number;
      /** @description Versions that hold a content: entries that were created or changed. */
      put: number;
      /** @description Those of `put` that were not there before. */
      created: number;
      /** @description Versions that are deletions. */
      delete: number;
      /** @description Entries that are there at its end. */
      entries: number;
      /** @description Revision of the register before it. */
      after: number;
      /** @description Revision of the register at its end. */
      revision: number;
      /** @description By kind: those that have something to count. */
      kinds: components["schemas"]["KindChanges"][];
      /**
       * Format: uri-reference
       * @description The feed of exactly these versions.
       */
      list: string;
    };
    StatsChanges: {
      data: components["schemas"]["PeriodChanges"][];
    };
    /** @description A postal address. */
    RecordAddress: {
      street?: string;
      postalCode?: string;
      city?: string;
      /** @description ISO 3166-1 alpha-2 code of the state. */
      country?: string;
    };
    /** @description A way to reach an organisation. */
    ContactDetails: {
      /** @description Person or unit. */
      name?: string;
      email?: string;
      phone?: string;
      address?: components["schemas"]["RecordAddress"];
      /** @description Whether it is outside the organisation. */
      external?: boolean;
      /** @description First day on which it holds. */
      validFrom?: string;
      /** @description Last day on which it holds. */
      validTo?: string;
    };
    /** @description An organisation with its contact details. */
    RecordParty: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description What it is; `unidentified` when the documents do not name it. */
      type: string;
      legalName?: string;
      registrationNumber?: string;
      /** @description State of establishment. */
      country?: string;
      address?: components["schemas"]["RecordAddress"];
      /** @description How to reach it; its representative and its data protection officer are told apart. */
      contactDetails: components["schemas"]["ContactDetails"][];
    };
    /** @description An entry by its key and label. */
    NamedEntry: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
    };
    /** @description A representative (Article 27), or a data protection officer. */
    Delegate: {
      organisation: components["schemas"]["NamedEntry"];
      /** @description How to reach the person or unit there. */
      contactDetails: components["schemas"]["ContactDetails"][];
    };
    /** @description Names and contact details. Article 30.1.a. */
    ControllerPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.a";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      controllers: components["schemas"]["RecordParty"][];
      jointControllers: components["schemas"]["RecordParty"][];
      representatives: components["schemas"]["Delegate"][];
      dataProtectionOfficers: components["schemas"]["Delegate"][];
    };
    /** @description A purpose of the activity. */
    RecordPurpose: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /**
       * @description Whether it is what the activity is for.
       * @enum {string}
       */
      weight?: "main" | "auxiliary";
      /** @description Data lines that it comes from; none when it is tied to the activity as a whole. */
      lines: string[];
    };
    /** @description The purposes. Article 30.1.b. */
    PurposesPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.b";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordPurpose"][];
    };
    /** @description A category of people. */
    RecordDataSubjects: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Data lines that it comes from; none when it is tied to the activity as a whole. */
      lines: string[];
    };
    /** @description The categories of data subjects. Article 30.1.c. */
    DataSubjectsPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.c";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordDataSubjects"][];
    };
    /** @description A category of data. */
    RecordDataCategory: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      sensitivity?: string;
      specialCategory?: string;
      /** @description Data lines that it comes from; none when it is tied to the activity as a whole. */
      lines: string[];
    };
    /** @description The categories of personal data. Article 30.1.c. */
    DataCategoriesPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.c";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordDataCategory"][];
    };
    /** @description A recipient, or a category of them. */
    RecordRecipient: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description What the recipient is to the controller. */
      type: string;
      country?: string;
      /** @description Whether it is an authority that gets data in a particular inquiry, and so no recipient (Article 4(9)). */
      inquiryOnly?: boolean;
      /** @description Data lines that it comes from; none when it is tied to the activity as a whole. */
      lines: string[];
    };
    /** @description The categories of recipients. Article 30.1.d. */
    RecipientsPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.d";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordRecipient"][];
    };
    /** @description A transfer, and where it goes. */
    RecordTransferOfLines: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      recipient: components["schemas"]["NamedEntry"];
      country: string | null;
      /** @description Whether the country is in the EEA, and so no third country. */
      eea: boolean;
      internationalOrganisation: string | null;
      /** @description Point of Chapter V that it rests on; null while none is recorded. */
      tool: string | null;
      adequacyDecision?: string;
      /** @description Documentation of the safeguards; null while none is recorded. */
      safeguards: components["schemas"]["NamedEntry"] | null;
      /** @description Data lines that give data to its recipient. */
      lines: string[];
    };
    /** @description Transfers to third countries or international organisations, with their identification and, for Article 49(1) second subparagraph, the safeguards. Article 30.1.e. */
    TransfersPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.e";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordTransferOfLines"][];
    };
    /** @description How long data is kept. */
    RecordRetentionRule: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description ISO 8601 period. */
      period?: string;
      criterion?: components["schemas"]["LongText"];
      trigger?: string;
      anchor?: string;
      disposal?: string;
      /** @description Law that demands it; null while none is recorded. */
      statute: components["schemas"]["NamedEntry"] | null;
    };
    /** @description How long the data of a category is kept. */
    RecordTimeLimit: {
      /** @description Data that it is about; null for a rule of the activity that has no data lines. */
      dataCategory: components["schemas"]["NamedEntry"] | null;
      /** @description The rule; null where none is recorded. */
      rule: components["schemas"]["RecordRetentionRule"] | null;
      /**
       * @description Whether the lines name the rule themselves, or that of the activity holds.
       * @enum {string}
       */
      heldBy: "line" | "activity" | "none";
      /** @description Data lines that it comes from; none when it is tied to the activity as a whole. */
      lines: string[];
    };
    /** @description The time limits for erasure of the categories of data. Article 30.1.f. */
    RetentionPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.f";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordTimeLimit"][];
    };
    /** @description A measure that protects the data. */
    RecordMeasure: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      type: string;
      /** @description Point of Article 32(1) that it answers to. */
      point?: string;
      /** @description Whether it is planned, in place, or given up. */
      status?: string;
    };
    /** @description A general description of the technical and organisational security measures. Article 30.1.g. */
    SecurityMeasuresPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.1.g";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      /** @description The measures in general words. */
      summary: components["schemas"]["LongText"] | null;
      items: components["schemas"]["RecordMeasure"][];
    };
    /** @description What Article 30(1) asks of one processing activity, as the register has it: nothing is added, and silence is told. */
    ControllerRecord: {
      /** @enum {string} */
      kind: "processing-activities";
      /** @description Key of the activity. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Where the activity itself stands. */
      status?: string;
      /** @description What the data lines claim together: whether they are all; null while they claim nothing. */
      dataMapping: ("complete" | "partial" | "unknown") | null;
      controller: components["schemas"]["ControllerPoint"];
      purposes: components["schemas"]["PurposesPoint"];
      dataSubjects: components["schemas"]["DataSubjectsPoint"];
      dataCategories: components["schemas"]["DataCategoriesPoint"];
      recipients: components["schemas"]["RecipientsPoint"];
      transfers: components["schemas"]["TransfersPoint"];
      retention: components["schemas"]["RetentionPoint"];
      securityMeasures: components["schemas"]["SecurityMeasuresPoint"];
    };
    /** @description A controller on whose behalf the processor acts. */
    RecordServedController: {
      /** @description Key of the controller in the activity. */
      key: string;
      controller: components["schemas"]["RecordParty"];
      /** @description First day on which the contract holds. */
      contractFrom?: string;
      /** @description Last day on which the contract holds. */
      contractTo?: string;
      representatives: components["schemas"]["Delegate"][];
      dataProtectionOfficers: components["schemas"]["Delegate"][];
    };
    /** @description Names and contact details of the processor and of each controller. Article 30.2.a. */
    ProcessorPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.2.a";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      processor: components["schemas"]["RecordParty"];
      representatives: components["schemas"]["Delegate"][];
      dataProtectionOfficers: components["schemas"]["Delegate"][];
      items: components["schemas"]["RecordServedController"][];
    };
    /** @description A category of processing on behalf of a controller. */
    RecordProcessingCategory: {
      /** @description Key of the controller in the activity. */
      controller: string;
      /** @description Key of the category for its controller. */
      key: string;
      label: components["schemas"]["Label"];
    };
    /** @description The categories of processing on behalf of each controller. Article 30.2.b. */
    CategoriesPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.2.b";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordProcessingCategory"][];
    };
    /** @description A transfer, and where it goes. */
    RecordTransfer: {
      /** @description Key of the entry. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      recipient: components["schemas"]["NamedEntry"];
      country: string | null;
      /** @description Whether the country is in the EEA, and so no third country. */
      eea: boolean;
      internationalOrganisation: string | null;
      /** @description Point of Chapter V that it rests on; null while none is recorded. */
      tool: string | null;
      adequacyDecision?: string;
      /** @description Documentation of the safeguards; null while none is recorded. */
      safeguards: components["schemas"]["NamedEntry"] | null;
    };
    /** @description Transfers to third countries or international organisations, with their identification and, for Article 49(1) second subparagraph, the safeguards. Article 30.2.c. */
    ProcessorTransfersPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.2.c";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      items: components["schemas"]["RecordTransfer"][];
    };
    /** @description A general description of the technical and organisational security measures. Article 30.2.d. */
    ProcessorMeasuresPoint: {
      /**
       * @description The point of Article 30 that asks for it.
       * @enum {string}
       */
      point: "30.2.d";
      /**
       * @description What the activity claims of its documents; without a claim `recorded` when it has something, `unsaid` when it has nothing.
       * @enum {string}
       */
      evidence: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description What the evidence is read from. */
      note?: string;
      /** @description The measures in general words. */
      summary: components["schemas"]["LongText"] | null;
      items: components["schemas"]["RecordMeasure"][];
    };
    /** @description What Article 30(2) asks of one activity of a processor, as the register has it: nothing is added, and silence is told. */
    ProcessorRecord: {
      /** @enum {string} */
      kind: "processor-activities";
      /** @description Key of the activity. */
      key: string;
      label: components["schemas"]["Label"];
      description?: components["schemas"]["LongText"];
      /** @description Where the activity itself stands. */
      status?: string;
      controllers: components["schemas"]["ProcessorPoint"];
      categories: components["schemas"]["CategoriesPoint"];
      transfers: components["schemas"]["ProcessorTransfersPoint"];
      securityMeasures: components["schemas"]["ProcessorMeasuresPoint"];
    };
    RecordPage: {
      data: (components["schemas"]["ControllerRecord"] | components["schemas"]["ProcessorRecord"])[];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    /** @description An organisation. */
    RecordOf: {
      /** @description Key of the organisation. */
      key: string;
      /** @description What it is called. */
      label: string;
    };
    /** @description Which state of which register the record tells of, and how. */
    RecordAbout: {
      /** @description What the record is called. */
      title: string;
      /** @description Key of the register. */
      register: string;
      /** @description What the register is called. */
      label: string;
      /** @description Revision of the register; null of a register file. */
      revision: number | null;
      /** @description Time of that revision, RFC 3339; null of a register file. */
      at: string | null;
      /** @description RFC 6962 root over the commits up to the revision, hex. */
      treeRoot: string | null;
      /**
       * @description Whether its entries are the newest, or those in force.
       * @enum {string}
       */
      state: "newest" | "approved";
      /**
       * @description Language that it is told in.
       * @enum {string}
       */
      language: "en" | "sv";
      /** @description Language that was asked for and is not to be had; else null. */
      languageAsked: string | null;
      /**
       * @description Whose record it is: of a controller (30(1)) or of a processor (30(2)).
       * @enum {string}
       */
      role: "controller" | "processor";
      /**
       * @description How much of it is told.
       * @enum {string}
       */
      variant: "minimal" | "full" | "public";
      /**
       * @description Layout that the other formats have.
       * @enum {string}
       */
      view: "imy" | "ico";
      /** @description Organisation or group that it is cut to; null of the whole register. */
      of: components["schemas"]["RecordOf"] | null;
    };
    /** @description What one field says of one activity, in words. */
    RecordField: {
      /** @description Name of the field. */
      name: string;
      /**
       * @description Where the field comes from.
       * @enum {string}
       */
      basis: "article-30" | "information" | "accountability" | "own";
      /** @description Article that asks for it, such as 30.1.a. */
      article?: string;
      /** @description The same in words. */
      articleName?: string;
      /** @description What it is called. */
      heading: string;
      /** @description A line for each thing; none where there is nothing. */
      lines: string[];
      /** @description Whether some of the lines say no more than that something is not recorded. */
      hasGaps: boolean;
      /**
       * @description How the documents stand to a point of Article 30.
       * @enum {string}
       */
      evidence?: "recorded" | "stated" | "implied" | "stated-none" | "silent" | "unknown" | "unsaid";
      /** @description Why there is nothing, in a sentence. */
      silence?: string;
      /** @description What the evidence is read from. */
      note?: string;
    };
    /** @description A right of the people in an activity: as it follows from the grounds, or as the activity has it instead. */
    ActivityRightFound: {
      /**
       * @description Article, or paragraph, that gives it.
       * @enum {string}
       */
      right: "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "21.2" | "22" | "7.3" | "77";
      /** @description Whether people have it in this activity. */
      applies: boolean;
      /** @description Whether it follows from the grounds, whatever the activity says. */
      follows: boolean;
      /** @description Provisions of the grounds that it follows from; none for objection to direct marketing. */
      from: ("6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law")[];
      /** @description Whether the activity says otherwise than follows. */
      overridden: boolean;
      how?: components["schemas"]["LongText"];
      limitation?: components["schemas"]["LongText"];
      reason?: components["schemas"]["LongText"];
    };
    /** @description An activity as the record tells of it. */
    RecordActivity: {
      /** @description Key of the activity. */
      key: string;
      /** @description What it is called. */
      label: string;
      /** @description Every field that the variant has, in words. */
      fields: components["schemas"]["RecordField"][];
      /** @description Rights of the people concerned; none in the minimal record, and of a processor. */
      rights: components["schemas"]["ActivityRightFound"][];
    };
    /** @description How the activities stand to a point of Article 30. */
    RecordPointCounts: {
      /** @description Name of the field. */
      field: string;
      /** @description How many activities stand how to it. */
      counts: {
        recorded?: number;
        stated?: number;
        implied?: number;
        "stated-none"?: number;
        silent?: number;
        unknown?: number;
        unsaid?: number;
      };
    };
    /** @description What can be said once all activities are told. */
    RecordClosing: {
      /** @description How many there are. */
      activities: number;
      /** @description Who answers for them, each once. */
      answering: string[];
      points: components["schemas"]["RecordPointCounts"][];
      /** @description Other languages that texts had to be told in, with how often. */
      otherLanguages: {
        [key: string]: number;
      };
    };
    /** @description The record that Article 30 asks for, with everything resolved to words of one language. */
    RecordInWords: {
      about: components["schemas"]["RecordAbout"];
      activities: components["schemas"]["RecordActivity"][];
      closing: components["schemas"]["RecordClosing"];
      /** @description Findings that are open; null in a record without an annex. */
      findings: components["schemas"]["Finding"][] | null;
    };
    TagMatrixCell: {
      /**
       * @description What purposes are about.
       * @enum {string}
       */
      tag: "service-delivery" | "account-access" | "sales-precontract" | "contract-administration" | "billing" | "support" | "procurement" | "supplier-management" | "partnership" | "direct-marketing" | "email-tracking" | "web-tracking" | "surveys" | "events" | "analytics" | "service-improvement" | "product-development" | "statistics" | "ai-training" | "automation" | "anonymisation" | "information-security" | "fraud-prevention" | "aml-kyc" | "sanctions-screening" | "tax-accounting" | "authority-request" | "legal-claims" | "misconduct-investigation" | "premises-security" | "rights-handling" | "suppression" | "personalisation";
      /**
       * @description Provision that their ground falls under.
       * @enum {string}
       */
      provision: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /**
       * @description Whether such a ground can carry them; seldom, or not.
       * @enum {string}
       */
      verdict: "ok" | "warning" | "error";
      /** @description Rule that says so; where all is well, what the ground needs. */
      rule?: string;
      /** @description When it holds. */
      note?: string;
    };
    /** @description Which grounds can carry purposes about what. */
    TagMatrix: {
      /** @description By tag and provision. */
      data: components["schemas"]["TagMatrixCell"][];
    };
    /** @description A rule that registers are judged by. */
    Rule: {
      /** @description Identifier. */
      id: string;
      /**
       * @description Its severity, unless a register changes it.
       * @enum {string}
       */
      severity: "error" | "warning" | "info";
      /** @description What it asks for. */
      title: string;
      /** @description What its findings say; names in braces stand for their parameters. */
      message: string;
      /** @description What to do about its findings. */
      remedy: string;
      /** @description Kinds of the entries that its findings are about. */
      kinds: string[];
      /** @description Articles of the GDPR that ask for it. */
      articles: string[];
      /** @description Guidelines, decisions and other law behind it. */
      sources: string[];
      /**
       * @description How sure its sources are.
       * @enum {string}
       */
      confidence: "high" | "medium" | "low";
      /** @description What is less than sure about them. */
      confidenceNote?: string;
      /** @description Parameters that tell its findings on one subject apart. */
      identity: string[];
      /** @description What it cannot do without, beside the register. */
      needs: ("edition-text" | "approval")[];
      /**
       * Format: date
       * @description First day on which what it rests on held.
       */
      validFrom: string;
      /**
       * Format: date
       * @description Last day on which it held.
       */
      validTo?: string;
      /** @description Address of the page on it, with examples. */
      page: string;
    };
    /** @description The rules of a ruleset. */
    Rules: {
      /** @description Version of the ruleset. */
      ruleset: string;
      /** @description Its rules, by id. */
      data: components["schemas"]["Rule"][];
    };
    FindingPage: {
      data: components["schemas"]["Finding"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
      /** @description How many there are on all pages, with `count=exact`. */
      total?: number;
    };
    /** @description How many by severity. */
    CountsBySeverity: {
      /** @description Mandatory elements that are missing, pairs that cannot stand as they are recorded. */
      error: number;
      /** @description Likely gaps in accountability. */
      warning: number;
      /** @description Things to tidy up. */
      info: number;
    };
    /** @description A rule that could not be looked at: neither passed nor failed. */
    NotCheckable: {
      /** @description Identifier of the rule. */
      rule: string;
      /**
       * @description What it needs, and the register does not hold.
       * @enum {string}
       */
      need: "edition-text" | "approval";
    };
    /** @description The findings on a register in numbers. */
    FindingsSummary: {
      /** @description Version of the ruleset that it is judged by. */
      ruleset: string;
      /**
       * Format: date
       * @description Day on which it is judged.
       */
      date: string;
      open: components["schemas"]["CountsBySeverity"];
      waived: components["schemas"]["CountsBySeverity"];
      /** @description How many by rule; waived ones are left out, as in all that follows. */
      rules: {
        [key: string]: number;
      };
      /** @description How many by kind of the entry that they are about. */
      kinds: {
        [key: string]: number;
      };
      /** @description How many by article of the GDPR; one that rests on several counts for each. */
      articles: {
        [key: string]: number;
      };
      /** @description How many by how the documents stand to what is missing; `none` where that is not the cause. */
      evidence: {
        [key: string]: number;
      };
      /** @description Rules that could not be looked at. */
      notCheckable: components["schemas"]["NotCheckable"][];
    };
    /** @description A pair that somebody declares: a purpose, and a ground or provision; and what it is used for, to be looked for among the data lines. */
    DeclaredPair: {
      /** @description Purpose that is asked about. */
      purpose: string;
      /** @description Ground that it is said to rest on. */
      legalBasis?: string;
      /**
       * @description Provision that its ground is said to fall under.
       * @enum {string}
       */
      provision?: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /** @description Data that is used. */
      dataCategories?: string[];
      /** @description People whose data it is. */
      dataSubjectCategories?: string[];
      /** @description Activity in which it is used. */
      activity?: string;
      /** @description Revision of the purpose that was read; another that is current fails. */
      version?: number;
    };
    /** @description Pairs to look for in a register. */
    DeclaredPairs: {
      /** @description Pairs to look for. */
      pairs: components["schemas"]["DeclaredPair"][];
    };
    /** @description A pair of a purpose: its own, or else one of its nearest ancestor that has any. */
    EffectivePair: {
      /** @description Purpose that rests on the ground. */
      purpose: string;
      /** @description Ground that it rests on. */
      legalBasis: string;
      /**
       * @description Provision that the ground falls under.
       * @enum {string}
       */
      provision: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /**
       * @description How the ground stands to the others of the purpose.
       * @enum {string}
       */
      relation: "sole" | "allocated" | "alternative" | "cumulative";
      /** @description Nearest ancestor with pairs, whose pair it is; left out for a pair of its own. */
      inheritedFrom?: string;
    };
    /** @description Data about people. */
    Use: {
      /** @description Data. */
      dataCategory?: string;
      /** @description People. */
      dataSubjectCategory?: string;
    };
    /** @description Whether data lines declare what is said to be used. */
    Coverage: {
      /** @description Whether data lines declare all that was asked about. */
      covered: boolean;
      /** @description What no data line declares, the first 100 of it. */
      missing: components["schemas"]["Use"][];
      /** @description Paths of the lines that declare the rest. */
      lines: string[];
    };
    /** @description The answer to one declared pair. */
    JudgedPair: {
      /** @description Purpose that is asked about. */
      purpose: string;
      /** @description Ground that it is said to rest on. */
      legalBasis?: string;
      /**
       * @description Provision that its ground is said to fall under.
       * @enum {string}
       */
      provision?: "6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law";
      /** @description Whether an effective pair of the purpose matches. */
      registered: boolean;
      /** @description Effective pairs that match. */
      pairs: components["schemas"]["EffectivePair"][];
      /** @description When nothing matches, what comes near: the other pairs of the purpose, else of its parts; of purposes with similar keys when it is unknown. */
      nearest: components["schemas"]["EffectivePair"][];
      /** @description What was found, or what is wrong and how to cure it, in a sentence. */
      detail: string;
      /** @description Data that is used. */
      dataCategories?: string[];
      /** @description People whose data it is. */
      dataSubjectCategories?: string[];
      /** @description Activity in which it is used. */
      activity?: string;
      /** @description Revision of the purpose that was read; another that is current fails. */
      version?: number;
      /** @description Whether the pair is in force: a version of the purpose, or of the one that it inherits from, is approved that has it. */
      approved: boolean;
      /** @description Newest revision of the purpose, where it is stored. */
      currentVersion?: number;
      coverage?: components["schemas"]["Coverage"];
      /** @description What the rules find in the pair, its ground and its purpose. */
      findings: components["schemas"]["Finding"][];
      /**
       * @description Pass when the pair is registered as declared, and no rule finds an error in it that no waiver accepts.
       * @enum {string}
       */
      verdict: "pass" | "fail";
    };
    /** @description Which declared pairs hold. */
    JudgedPairs: {
      /**
       * @description Pass when every pair passes.
       * @enum {string}
       */
      verdict: "pass" | "fail";
      /** @description Version of the ruleset. */
      ruleset: string;
      /**
       * Format: date
       * @description Day on which the pairs are judged.
       */
      date: string;
      /** @description In the order of the questions. */
      answers: components["schemas"]["JudgedPair"][];
    };
    /** @description A citation of a purpose or an activity. */
    Citation: {
      /** @description What is cited: `purposes/` or `processing-activities/`, and its key. */
      address: string;
      /** @description Version that is cited; the newest unless told. */
      version?: number;
      /** @description Data that it is cited for. */
      dataCategories?: string[];
      /** @description People it is cited for. */
      dataSubjectCategories?: string[];
    };
    /** @description Citations to look up in a register. */
    Citations: {
      /** @description Citations to look up. */
      citations: components["schemas"]["Citation"][];
    };
    /** @description The answer to one citation. */
    CitationAnswer: {
      /** @description What is cited: `purposes/` or `processing-activities/`, and its key. */
      address: string;
      /** @description Version that is cited; the newest unless told. */
      version?: number;
      /** @description Data that it is cited for. */
      dataCategories?: string[];
      /** @description People it is cited for. */
      dataSubjectCategories?: string[];
      /** @description Whether the register has it, at the version that is cited. */
      exists: boolean;
      /** @description Its newest version; null when it is not there now. */
      currentVersion: number | null;
      /** @description Whether the version that is cited is the newest. */
      current: boolean;
      /** @description Whether that version is approved. */
      approved: boolean;
      coverage?: components["schemas"]["Coverage"];
      /** @description Addresses that look like it, when it is not there. */
      nearest: string[];
      /** @description What was found, or what is wrong and how to cure it, in a sentence. */
      detail: string;
      /**
       * @description Pass when it exists so, and covers what it is cited for.
       * @enum {string}
       */
      verdict: "pass" | "fail";
    };
    /** @description Which citations hold. */
    CitationCheck: {
      /**
       * @description Pass when every citation does.
       * @enum {string}
       */
      verdict: "pass" | "fail";
      /** @description In the order of the citations. */
      answers: components["schemas"]["CitationAnswer"][];
    };
    /** @description What the rules say of a register file. */
    FileCheck: {
      /** @description Key of the register in the file. */
      register: string;
      /**
       * @description Fail when there is an error that no waiver accepts.
       * @enum {string}
       */
      verdict: "pass" | "fail";
      summary: components["schemas"]["FindingsSummary"];
      /** @description The findings, errors first. */
      findings: components["schemas"]["Finding"][];
      /** @description How many findings there are, of which the first are told. */
      total: number;
    };
    NewApiKey: {
      /** @description What it is for, for people. */
      name: string;
      /**
       * @description What it may do in each of them, the later the more: reader reads registers, their history, findings and reports; checker has pairs, citations and register files checked: for pipelines; editor writes entries, but not the settings of a register; approver approves entries; owner writes the settings of its registers, and manages their API keys; operator owns every register, and creates them.
       * @enum {string}
       */
      role: "reader" | "checker" | "editor" | "approver" | "owner" | "operator";
      /** @description Registers that it reaches: their keys, or `all` that there are and will be. */
      registers: "all" | string[];
      /**
       * Format: date-time
       * @description When it ends by itself.
       */
      expiresAt?: string;
      /** @description Person that it belongs to, as the issuer of its tokens or its keys name it; yours unless told. */
      subject?: string;
      /** @description Name of that person, which commits tell; needed with `subject`. */
      person?: string;
    };
    /** @description A new API key. */
    CreatedApiKey: {
      /** @description Its name in addresses, in the key itself, and in commits as `key:<id>`. */
      id: string;
      /** @description What it is for, for people. */
      name: string;
      /**
       * @description What it may do in each of them, the later the more: reader reads registers, their history, findings and reports; checker has pairs, citations and register files checked: for pipelines; editor writes entries, but not the settings of a register; approver approves entries; owner writes the settings of its registers, and manages their API keys; operator owns every register, and creates them.
       * @enum {string}
       */
      role: "reader" | "checker" | "editor" | "approver" | "owner" | "operator";
      /** @description Registers that it reaches: their keys, or `all` that there are and will be. */
      registers: "all" | string[];
      /** @description Person that it belongs to. */
      subject: string;
      /** @description Name of that person. */
      person: string;
      /** Format: date-time */
      createdAt: string;
      /** @description Credential that made it. */
      createdBy: string;
      /** @description When it ends by itself; null: never. */
      expiresAt: string | null;
      /** @description When it was revoked; null: it was not. */
      revokedAt: string | null;
      /** @description Credential that revoked it. */
      revokedBy: string | null;
      /** @description When it was last used, within a minute; null: never. */
      lastUsedAt: string | null;
      /** @description The key itself. It is shown now, and never again. */
      key: string;
    };
    /** @description An API key, without its secret. */
    ApiKey: {
      /** @description Its name in addresses, in the key itself, and in commits as `key:<id>`. */
      id: string;
      /** @description What it is for, for people. */
      name: string;
      /**
       * @description What it may do in each of them, the later the more: reader reads registers, their history, findings and reports; checker has pairs, citations and register files checked: for pipelines; editor writes entries, but not the settings of a register; approver approves entries; owner writes the settings of its registers, and manages their API keys; operator owns every register, and creates them.
       * @enum {string}
       */
      role: "reader" | "checker" | "editor" | "approver" | "owner" | "operator";
      /** @description Registers that it reaches: their keys, or `all` that there are and will be. */
      registers: "all" | string[];
      /** @description Person that it belongs to. */
      subject: string;
      /** @description Name of that person. */
      person: string;
      /** Format: date-time */
      createdAt: string;
      /** @description Credential that made it. */
      createdBy: string;
      /** @description When it ends by itself; null: never. */
      expiresAt: string | null;
      /** @description When it was revoked; null: it was not. */
      revokedAt: string | null;
      /** @description Credential that revoked it. */
      revokedBy: string | null;
      /** @description When it was last used, within a minute; null: never. */
      lastUsedAt: string | null;
    };
    ApiKeyPage: {
      data: components["schemas"]["ApiKey"][];
      /** @description Where the next page starts; null on the last. */
      nextCursor: string | null;
    };
    NewApiKeyRotation: {
      /** @description For how many seconds the key before can still be used; 0 ends it now. */
      oldValidFor: number;
    };
    /** @description An API key with another secret. */
    RotatedApiKey: {
      /** @description Its name in addresses, in the key itself, and in commits as `key:<id>`. */
      id: string;
      /** @description What it is for, for people. */
      name: string;
      /**
       * @description What it may do in each of them, the later the more: reader reads registers, their history, findings and reports; checker has pairs, citations and register files checked: for pipelines; editor writes entries, but not the settings of a register; approver approves entries; owner writes the settings of its registers, and manages their API keys; operator owns every register, and creates them.
       * @enum {string}
       */
      role: "reader" | "checker" | "editor" | "approver" | "owner" | "operator";
      /** @description Registers that it reaches: their keys, or `all` that there are and will be. */
      registers: "all" | string[];
      /** @description Person that it belongs to. */
      subject: string;
      /** @description Name of that person. */
      person: string;
      /** Format: date-time */
      createdAt: string;
      /** @description Credential that made it. */
      createdBy: string;
      /** @description When it ends by itself; null: never. */
      expiresAt: string | null;
      /** @description When it was revoked; null: it was not. */
      revokedAt: string | null;
      /** @description Credential that revoked it. */
      revokedBy: string | null;
      /** @description When it was last used, within a minute; null: never. */
      lastUsedAt: string | null;
      /** @description The key itself. It is shown now, and never again. */
      key: string;
      /**
       * Format: date-time
       * @description Until when the key before can be used.
       */
      oldValidUntil: string;
    };
  };
  responses: {
    Problem: {
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    /** @description Most items on the page; 50 unless told. */
    limit: number;
    /** @description Opaque place to go on from: `nextCursor` of the page before. */
    cursor: string;
    /** @description Whether to check everything, answer what would be, and change nothing. */
    dryRun: boolean;
    /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
    "idempotency-key": string;
    /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
    prefer: string;
    /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
    asOf: number | string;
    register: string;
    /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
    "if-none-match": string;
    /** @description Kind of the entry. */
    kind: "settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers";
    key: string;
    /** @description The ETag that was read; required. */
    "if-match": string;
    /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
    state: "newest" | "approved";
    /** @description Language, `sv` or `en`; of another the record is in the register’s, and says so. By Accept-Language unless told. */
    language: string;
    /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
    q: string;
    /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
    count: "exact";
    /** @description State to start from: a revision, or an RFC 3339 time that is over. */
    from: number | string;
    /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
    to: number | string;
    /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
    sort: "key" | "-key" | "updatedAt" | "-updatedAt";
    /** @description Only what changed then or later. */
    updatedSince: string;
    /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
    fields: components["schemas"]["SettingsMember"][];
    /** @description Where the newest version stands on its way. Given more than once: any of them. */
    lifecycle: ("draft" | "in-review" | "approved" | "retired")[];
    /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
    reviewDueBefore: string[];
    /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
    clause: string[];
    /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
    provenanceRelation: ("states" | "implies" | "contradicts" | "silent")[];
    version: number;
    /** @description Third country that one of its transfers goes to. Given more than once: any of them. */
    country: string[];
    /** @description Who answers for it: the key of an organisation, or the exact name of a unit or person. Given more than once: any of them. */
    owner: string[];
    legalBasis: string;
    /** @description Organisation whose activities to tell of, alone or as a group with those below it. */
    organisation: string;
    /** @description Where the activity itself stands. Given more than once: any of them. */
    status: ("planned" | "active" | "suspended" | "ended")[];
    /** @description Whether purposes without pairs of their own answer with those of their nearest ancestor. */
    effective: boolean;
    edition: string;
    /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
    date: string;
    id: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getLiveness: {
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getReadiness: {
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listRegisters: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RegisterPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createRegister: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "key": "acme"
         *     }
         */
        "application/json": components["schemas"]["NewRegister"];
      };
    };
    responses: {
      /** @description One controller group’s record of processing activities. */
      200: {
        content: {
          "application/json": components["schemas"]["Register"];
        };
      };
      /** @description One controller group’s record of processing activities. */
      201: {
        content: {
          "application/json": components["schemas"]["Register"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getRegister: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description A register, and how much is in it. */
      200: {
        content: {
          "application/json": components["schemas"]["RegisterWithCounts"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listCommits: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["CommitPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createCommit: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCommit"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  submitEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStep"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  withdrawEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStep"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  approveEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStep"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  rejectEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewRejection"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  reviewEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStep"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  discardEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStep"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  retireEntry: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        /** @description Kind of the entry. */
        kind: components["parameters"]["kind"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStep"];
      };
    };
    responses: {
      /** @description One version of an entry: meta, and the content as it was then (none of a deletion). */
      200: {
        content: {
          "application/json": components["schemas"]["Version"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  createSteps: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSteps"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getCommit: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        revision: number;
      };
    };
    responses: {
      /** @description One accepted write. */
      200: {
        content: {
          "application/json": components["schemas"]["Commit"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listChanges: {
    parameters: {
      query?: {
        /** @description Revision that is known already. Unless told, pages start with the first commit, and a stream with the next one. */
        after?: number;
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description Of a stream: id of the event that was read last. Goes before `after`. */
        "last-event-id"?: number;
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description A page of changes, or a stream of one event for each commit. */
      200: {
        content: {
          "application/json": components["schemas"]["ChangePage"];
          "text/event-stream": string;
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRegisterFile: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Format; by Accept unless told. */
        format?: "json" | "yaml";
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description The register file. */
      200: {
        content: {
          "application/json": components["schemas"]["RegisterFile"];
          "application/yaml": string;
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  putRegisterFile: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
        /** @description Whether to delete the entries that the file does not have. */
        prune?: boolean;
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegisterFile"];
        "application/yaml": string;
      };
    };
    responses: {
      /** @description What a register file makes of a register. */
      200: {
        content: {
          "application/json": components["schemas"]["FilePlan"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getWorkbook: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description Whether to leave out the entries: an empty workbook to fill in. */
        template?: boolean;
        /** @description Name of the one sheet to answer, as CSV: `Purposes`, `Purposes.legalBases`. */
        sheet?: string;
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description The workbook, or the sheet that was asked for. */
      200: {
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createImport: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
        /** @description Sheet that a CSV file holds, such as `Purposes`; told by its columns unless given. */
        sheet?: string;
        /** @description Language of the texts of a template that does not say it; the first of the register unless given. */
        language?: string;
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description The ETag of the dry run, or of what was read: only upon this revision. Upon any without it. */
        "if-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TiltDocument"];
        "application/vnd.tilt+json": components["schemas"]["TiltDocument"];
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        "text/csv": string;
      };
    };
    responses: {
      /** @description What a file makes of a register. */
      200: {
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      /** @description What a file makes of a register. */
      201: {
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listMatches: {
    parameters: {
      query: {
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q: string;
        /** @description Kinds to search; all unless told. */
        kind?: ("settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers")[];
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["MatchPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listDifferences: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
        /** @description Kinds to look at; all unless told. */
        kind?: ("settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers")[];
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DifferencePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listSettings: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["parameters"]["fields"];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SettingsPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSettings: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description The register's own settings: one entry, with the key `register`. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettingsInput"];
      };
    };
    responses: {
      /** @description The register's own settings: one entry, with the key `register`. */
      200: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"];
        };
      };
      /** @description The register's own settings: one entry, with the key `register`. */
      201: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getSettings: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["parameters"]["fields"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceSettings: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description The register's own settings: one entry, with the key `register`. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettingsInput"];
      };
    };
    responses: {
      /** @description The register's own settings: one entry, with the key `register`. */
      200: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"];
        };
      };
      /** @description The register's own settings: one entry, with the key `register`. */
      201: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteSettings: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchSettings: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["SettingsPatch"];
      };
    };
    responses: {
      /** @description The register's own settings: one entry, with the key `register`. */
      200: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSettingsVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSettingsVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SettingsEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listSettingsUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSettingsDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listOrganisations: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["OrganisationMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description What it is. Given more than once: any of them. */
        type?: ("legal-person" | "natural-person" | "public-authority" | "group" | "unidentified")[];
        /** @description State of establishment. Given more than once: any of them. */
        country?: string[];
        /** @description Organisation directly above it. Given more than once: any of them. */
        parent?: string[];
        /** @description Party to one of its joint arrangements. Given more than once: any of them. */
        jointController?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["OrganisationPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createOrganisation: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganisationInput"];
      };
    };
    responses: {
      /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
      200: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"];
        };
      };
      /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
      201: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getOrganisation: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["OrganisationMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceOrganisation: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganisationInput"];
      };
    };
    responses: {
      /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
      200: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"];
        };
      };
      /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
      201: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteOrganisation: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchOrganisation: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["OrganisationPatch"];
      };
    };
    responses: {
      /** @description A party: a legal entity, or a gap that the documents leave (`unidentified`). Art. 30(1)(a). */
      200: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listOrganisationVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getOrganisationVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["OrganisationEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listOrganisationUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getOrganisationDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createOrganisationReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listDocuments: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["DocumentMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description What it is. Given more than once: any of them. */
        type?: ("privacy-notice" | "internal-policy" | "contract" | "lia" | "dpia" | "tia" | "retention-schedule" | "consent-text" | "other")[];
        /** @description Organisation whose document it is. Given more than once: any of them. */
        owner?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createDocument: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentInput"];
      };
    };
    responses: {
      /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"];
        };
      };
      /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
      201: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getDocument: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["DocumentMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceDocument: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DocumentInput"];
      };
    };
    responses: {
      /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"];
        };
      };
      /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
      201: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteDocument: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchDocument: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["DocumentPatch"];
      };
    };
    responses: {
      /** @description A document that the register rests on, with its editions and their clauses. Art. 5(2). */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listDocumentVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getDocumentVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DocumentEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listDocumentUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getDocumentDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createDocumentReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listStatutes: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["StatuteMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description EU, or the state whose law it is. Given more than once: any of them. */
        jurisdiction?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["StatutePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createStatute: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StatuteInput"];
      };
    };
    responses: {
      /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
      200: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"];
        };
      };
      /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
      201: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getStatute: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["StatuteMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceStatute: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StatuteInput"];
      };
    };
    responses: {
      /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
      200: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"];
        };
      };
      /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
      201: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteStatute: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchStatute: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["StatutePatch"];
      };
    };
    responses: {
      /** @description A law of the Union or of a state that imposes or permits processing. Art. 6(3). */
      200: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listStatuteVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getStatuteVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["StatuteEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listStatuteUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getStatuteDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createStatuteReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listContexts: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["ContextMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ContextPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createContext: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A business context that a notice says it covers. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContextInput"];
      };
    };
    responses: {
      /** @description A business context that a notice says it covers. */
      200: {
        content: {
          "application/json": components["schemas"]["ContextEntry"];
        };
      };
      /** @description A business context that a notice says it covers. */
      201: {
        content: {
          "application/json": components["schemas"]["ContextEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getContext: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["ContextMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ContextEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceContext: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A business context that a notice says it covers. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContextInput"];
      };
    };
    responses: {
      /** @description A business context that a notice says it covers. */
      200: {
        content: {
          "application/json": components["schemas"]["ContextEntry"];
        };
      };
      /** @description A business context that a notice says it covers. */
      201: {
        content: {
          "application/json": components["schemas"]["ContextEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteContext: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchContext: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["ContextPatch"];
      };
    };
    responses: {
      /** @description A business context that a notice says it covers. */
      200: {
        content: {
          "application/json": components["schemas"]["ContextEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listContextVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getContextVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ContextEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listContextUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getContextDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createContextReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listPurposes: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["PurposeMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Purpose that it is a part of. Given more than once: any of them. */
        parent?: string[];
        /** @description Whether the data was collected for it. Given more than once: any of them. */
        origin?: ("initial" | "further-use")[];
        /** @description What it is about. Given more than once: any of them. */
        tag?: ("service-delivery" | "account-access" | "sales-precontract" | "contract-administration" | "billing" | "support" | "procurement" | "supplier-management" | "partnership" | "direct-marketing" | "email-tracking" | "web-tracking" | "surveys" | "events" | "analytics" | "service-improvement" | "product-development" | "statistics" | "ai-training" | "automation" | "anonymisation" | "information-security" | "fraud-prevention" | "aml-kyc" | "sanctions-screening" | "tax-accounting" | "authority-request" | "legal-claims" | "misconduct-investigation" | "premises-security" | "rights-handling" | "suppression" | "personalisation")[];
        /** @description Ground of one of its own pairs. Given more than once: any of them. */
        legalBasis?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["PurposePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createPurpose: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurposeInput"];
      };
    };
    responses: {
      /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"];
        };
      };
      /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
      201: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getPurpose: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["PurposeMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replacePurpose: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurposeInput"];
      };
    };
    responses: {
      /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"];
        };
      };
      /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
      201: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deletePurpose: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchPurpose: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["PurposePatch"];
      };
    };
    responses: {
      /** @description Why data is processed, with its purpose–legal-basis pairs. Art. 30(1)(b), 6. */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listPurposeVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getPurposeVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listPurposeUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getPurposeDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createPurposeReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listLegalBases: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["LegalBasisMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Provision that it falls under. Given more than once: any of them. */
        provision?: ("6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law")[];
        /** @description Law that it rests on. Given more than once: any of them. */
        statute?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["LegalBasisPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createLegalBasis: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegalBasisInput"];
      };
    };
    responses: {
      /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
      200: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"];
        };
      };
      /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
      201: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getLegalBasis: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["LegalBasisMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceLegalBasis: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegalBasisInput"];
      };
    };
    responses: {
      /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
      200: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"];
        };
      };
      /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
      201: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteLegalBasis: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchLegalBasis: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["LegalBasisPatch"];
      };
    };
    responses: {
      /** @description A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87. */
      200: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listLegalBasisVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getLegalBasisVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["LegalBasisEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listLegalBasisUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getLegalBasisDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createLegalBasisReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listDataCategories: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["DataCategoryMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Ordinary, or under Article 9, 10 or 87. Given more than once: any of them. */
        sensitivity?: ("ordinary" | "special-category" | "criminal-offence" | "national-id")[];
        /** @description Category that it belongs to. Given more than once: any of them. */
        parent?: string[];
        /** @description A category or an item. Given more than once: any of them. */
        type?: ("category" | "item")[];
        /** @description A word that it is sorted by. Given more than once: any of them. */
        tag?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DataCategoryPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createDataCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DataCategoryInput"];
      };
    };
    responses: {
      /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
      200: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"];
        };
      };
      /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
      201: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getDataCategory: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["DataCategoryMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceDataCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DataCategoryInput"];
      };
    };
    responses: {
      /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
      200: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"];
        };
      };
      /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
      201: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteDataCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchDataCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["DataCategoryPatch"];
      };
    };
    responses: {
      /** @description A category of personal data, or an item of one. Art. 30(1)(c). */
      200: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listDataCategoryVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getDataCategoryVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DataCategoryEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listDataCategoryUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getDataCategoryDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createDataCategoryReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listDataSubjectCategories: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["DataSubjectCategoryMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Whether they are party to a contract. Given more than once: any of them. */
        contractParty?: ("always" | "sometimes" | "never" | "unknown")[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createDataSubjectCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A category of people whose data is processed. Art. 30(1)(c). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DataSubjectCategoryInput"];
      };
    };
    responses: {
      /** @description A category of people whose data is processed. Art. 30(1)(c). */
      200: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"];
        };
      };
      /** @description A category of people whose data is processed. Art. 30(1)(c). */
      201: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getDataSubjectCategory: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["DataSubjectCategoryMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceDataSubjectCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A category of people whose data is processed. Art. 30(1)(c). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DataSubjectCategoryInput"];
      };
    };
    responses: {
      /** @description A category of people whose data is processed. Art. 30(1)(c). */
      200: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"];
        };
      };
      /** @description A category of people whose data is processed. Art. 30(1)(c). */
      201: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteDataSubjectCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchDataSubjectCategory: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["DataSubjectCategoryPatch"];
      };
    };
    responses: {
      /** @description A category of people whose data is processed. Art. 30(1)(c). */
      200: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listDataSubjectCategoryVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getDataSubjectCategoryVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["DataSubjectCategoryEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listDataSubjectCategoryUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getDataSubjectCategoryDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createDataSubjectCategoryReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSources: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["SourceMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Who or what the data comes from. Given more than once: any of them. */
        origin?: ("data-subject" | "generated-by-use" | "observed" | "derived" | "group-company" | "third-party" | "public-register" | "public-other" | "mixed")[];
        /** @description Group of sources that it belongs to. Given more than once: any of them. */
        parent?: string[];
        /** @description Whether anybody can look it up. Given more than once: any of them. */
        publiclyAccessible?: ("true" | "false")[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SourcePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSource: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SourceInput"];
      };
    };
    responses: {
      /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
      200: {
        content: {
          "application/json": components["schemas"]["SourceEntry"];
        };
      };
      /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
      201: {
        content: {
          "application/json": components["schemas"]["SourceEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getSource: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["SourceMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SourceEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceSource: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SourceInput"];
      };
    };
    responses: {
      /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
      200: {
        content: {
          "application/json": components["schemas"]["SourceEntry"];
        };
      };
      /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
      201: {
        content: {
          "application/json": components["schemas"]["SourceEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteSource: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchSource: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["SourcePatch"];
      };
    };
    responses: {
      /** @description Where data comes from: the person, use of a service, a company, a register. Art. 14(2)(f). */
      200: {
        content: {
          "application/json": components["schemas"]["SourceEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSourceVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSourceVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SourceEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listSourceUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSourceDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSourceReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listRecipients: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["RecipientMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description What it is to the controller. Given more than once: any of them. */
        type?: ("internal-unit" | "group-company" | "processor" | "joint-controller" | "controller" | "public-authority" | "adviser" | "public")[];
        /** @description Category of recipients that it belongs to. Given more than once: any of them. */
        parent?: string[];
        /** @description Organisation that it is. Given more than once: any of them. */
        organisation?: string[];
        /** @description State that it is in. Given more than once: any of them. */
        country?: string[];
        /** @description Whether it gets data in particular inquiries only. Given more than once: any of them. */
        inquiryOnly?: ("true" | "false")[];
        /** @description Document that holds one of its contracts. Given more than once: any of them. */
        contract?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RecipientPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createRecipient: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RecipientInput"];
      };
    };
    responses: {
      /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
      200: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"];
        };
      };
      /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
      201: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getRecipient: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["RecipientMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceRecipient: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RecipientInput"];
      };
    };
    responses: {
      /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
      200: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"];
        };
      };
      /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
      201: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteRecipient: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchRecipient: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["RecipientPatch"];
      };
    };
    responses: {
      /** @description Who data is disclosed to, or a category of them. Art. 30(1)(d), 4(9). */
      200: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listRecipientVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRecipientVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RecipientEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listRecipientUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRecipientDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createRecipientReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listTransfers: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["TransferMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Recipient that the data goes to. Given more than once: any of them. */
        recipient?: string[];
        /** @description Organisation that sends it. Given more than once: any of them. */
        exporter?: string[];
        /** @description Third country that it goes to. Given more than once: any of them. */
        country?: string[];
        /** @description Point of Chapter V that it rests on. Given more than once: any of them. */
        tool?: ("45.3" | "46.2.a" | "46.2.b" | "46.2.c" | "46.2.d" | "46.2.e" | "46.2.f" | "46.3.a" | "46.3.b" | "47" | "48" | "49.1.a" | "49.1.b" | "49.1.c" | "49.1.d" | "49.1.e" | "49.1.f" | "49.1.g" | "49.1.sub2")[];
        /** @description Decision of the Commission that it rests on. Given more than once: any of them. */
        adequacyDecision?: ("andorra" | "argentina" | "brazil" | "canada" | "european-patent-organisation" | "faroe-islands" | "guernsey" | "isle-of-man" | "israel" | "japan" | "jersey" | "korea" | "new-zealand" | "switzerland" | "united-kingdom" | "uruguay" | "us-data-privacy-framework" | "us-privacy-shield" | "us-safe-harbour")[];
        /** @description How often data goes. Given more than once: any of them. */
        nature?: ("occasional" | "repeated" | "continuous" | "unknown")[];
        /** @description Measure that makes up for what the law there lacks. Given more than once: any of them. */
        supplementaryMeasure?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["TransferPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createTransfer: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TransferInput"];
      };
    };
    responses: {
      /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
      200: {
        content: {
          "application/json": components["schemas"]["TransferEntry"];
        };
      };
      /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
      201: {
        content: {
          "application/json": components["schemas"]["TransferEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getTransfer: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["TransferMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["TransferEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceTransfer: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TransferInput"];
      };
    };
    responses: {
      /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
      200: {
        content: {
          "application/json": components["schemas"]["TransferEntry"];
        };
      };
      /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
      201: {
        content: {
          "application/json": components["schemas"]["TransferEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteTransfer: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchTransfer: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["TransferPatch"];
      };
    };
    responses: {
      /** @description Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49. */
      200: {
        content: {
          "application/json": components["schemas"]["TransferEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listTransferVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getTransferVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["TransferEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listTransferUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getTransferDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createTransferReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listRetentionRules: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["RetentionRuleMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Event from which the period runs. Given more than once: any of them. */
        trigger?: ("collection" | "end-of-contract" | "end-of-relationship" | "last-contact" | "end-of-fiscal-year" | "consent-withdrawn" | "objection" | "case-closed" | "account-closed" | "recording" | "event-end")[];
        /** @description Law that demands it. Given more than once: any of them. */
        statute?: string[];
        /** @description Retention schedule that it is taken from. Given more than once: any of them. */
        schedule?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RetentionRulePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createRetentionRule: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RetentionRuleInput"];
      };
    };
    responses: {
      /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
      200: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"];
        };
      };
      /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
      201: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getRetentionRule: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["RetentionRuleMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceRetentionRule: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RetentionRuleInput"];
      };
    };
    responses: {
      /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
      200: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"];
        };
      };
      /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
      201: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteRetentionRule: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchRetentionRule: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["RetentionRulePatch"];
      };
    };
    responses: {
      /** @description How long data is kept, from which event, and what then happens. Art. 30(1)(f). */
      200: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listRetentionRuleVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRetentionRuleVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["RetentionRuleEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listRetentionRuleUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRetentionRuleDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createRetentionRuleReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSecurityMeasures: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["SecurityMeasureMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description What kind of measure it is. Given more than once: any of them. */
        type?: ("technical" | "organisational" | "physical")[];
        /** @description Point of Article 32(1). Given more than once: any of them. */
        point?: ("32.1.a" | "32.1.b" | "32.1.c" | "32.1.d")[];
        /** @description Whether it is planned, in place, or given up. Given more than once: any of them. */
        status?: ("planned" | "implemented" | "retired")[];
        /** @description What it does. Given more than once: any of them. */
        tag?: ("encryption" | "pseudonymisation" | "access-control" | "password-hashing" | "backup" | "logging" | "software-protection" | "control-of-processors" | "training" | "incident-response" | "physical-access" | "resilience" | "testing" | "network-security" | "data-minimisation")[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SecurityMeasurePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSecurityMeasure: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecurityMeasureInput"];
      };
    };
    responses: {
      /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
      200: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"];
        };
      };
      /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
      201: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getSecurityMeasure: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["SecurityMeasureMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceSecurityMeasure: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecurityMeasureInput"];
      };
    };
    responses: {
      /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
      200: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"];
        };
      };
      /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
      201: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteSecurityMeasure: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchSecurityMeasure: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["SecurityMeasurePatch"];
      };
    };
    responses: {
      /** @description A technical, organisational or physical measure that protects data. Art. 30(1)(g), 32(1). */
      200: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSecurityMeasureVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSecurityMeasureVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SecurityMeasureEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listSecurityMeasureUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSecurityMeasureDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSecurityMeasureReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSystems: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["SystemMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description What it is. Given more than once: any of them. */
        type?: ("application" | "database" | "file-store" | "communication" | "device" | "paper" | "other")[];
        /** @description Organisation that runs it. Given more than once: any of them. */
        operator?: string[];
        /** @description State in which it stores data. Given more than once: any of them. */
        hostingCountry?: string[];
        /** @description Whether somebody else hosts it. Given more than once: any of them. */
        externallyHosted?: ("true" | "false")[];
        /** @description Measure that protects what is in it. Given more than once: any of them. */
        securityMeasure?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SystemPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSystem: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Where data lives: an application, a database, a file store, a cupboard. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SystemInput"];
      };
    };
    responses: {
      /** @description Where data lives: an application, a database, a file store, a cupboard. */
      200: {
        content: {
          "application/json": components["schemas"]["SystemEntry"];
        };
      };
      /** @description Where data lives: an application, a database, a file store, a cupboard. */
      201: {
        content: {
          "application/json": components["schemas"]["SystemEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getSystem: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["SystemMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SystemEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceSystem: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description Where data lives: an application, a database, a file store, a cupboard. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SystemInput"];
      };
    };
    responses: {
      /** @description Where data lives: an application, a database, a file store, a cupboard. */
      200: {
        content: {
          "application/json": components["schemas"]["SystemEntry"];
        };
      };
      /** @description Where data lives: an application, a database, a file store, a cupboard. */
      201: {
        content: {
          "application/json": components["schemas"]["SystemEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteSystem: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchSystem: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["SystemPatch"];
      };
    };
    responses: {
      /** @description Where data lives: an application, a database, a file store, a cupboard. */
      200: {
        content: {
          "application/json": components["schemas"]["SystemEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listSystemVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSystemVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["SystemEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listSystemUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getSystemDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createSystemReplacement: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "with": "billing",
         *       "delete": true
         *     }
         */
        "application/json": components["schemas"]["NewReplacement"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Default Response */
      201: {
        content: {
          "application/json": components["schemas"]["AcceptedCommit"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listProcessingActivities: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["ProcessingActivityMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Where the activity itself stands. Given more than once: any of them. */
        status?: components["parameters"]["status"];
        /** @description Purpose that it serves. Given more than once: any of them. */
        purpose?: string[];
        /** @description Data that one of its lines is about. Given more than once: any of them. */
        dataCategory?: string[];
        /** @description People concerned, in a line or without one. Given more than once: any of them. */
        dataSubjectCategory?: string[];
        /** @description Where the data of one of its lines comes from. Given more than once: any of them. */
        source?: string[];
        /** @description Who data is given to, of a line or of the activity. Given more than once: any of them. */
        recipient?: string[];
        /** @description Third country that one of its transfers goes to. Given more than once: any of them. */
        country?: components["parameters"]["country"];
        /** @description Who answers for it: the key of an organisation, or the exact name of a unit or person. Given more than once: any of them. */
        owner?: components["parameters"]["owner"];
        /** @description What the documents say of a point of Article 30: the point, a colon, the evidence. Given more than once: any of them. */
        evidence?: ("controller:stated" | "controller:implied" | "controller:stated-none" | "controller:silent" | "controller:unknown" | "purposes:stated" | "purposes:implied" | "purposes:stated-none" | "purposes:silent" | "purposes:unknown" | "data-subjects:stated" | "data-subjects:implied" | "data-subjects:stated-none" | "data-subjects:silent" | "data-subjects:unknown" | "data-categories:stated" | "data-categories:implied" | "data-categories:stated-none" | "data-categories:silent" | "data-categories:unknown" | "recipients:stated" | "recipients:implied" | "recipients:stated-none" | "recipients:silent" | "recipients:unknown" | "transfers:stated" | "transfers:implied" | "transfers:stated-none" | "transfers:silent" | "transfers:unknown" | "retention:stated" | "retention:implied" | "retention:stated-none" | "retention:silent" | "retention:unknown" | "security-measures:stated" | "security-measures:implied" | "security-measures:stated-none" | "security-measures:silent" | "security-measures:unknown")[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: nextReviewOn says so, or, where there is none, it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: string[];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createProcessingActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessingActivityInput"];
      };
    };
    responses: {
      /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"];
        };
      };
      /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
      201: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getProcessingActivity: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["ProcessingActivityMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceProcessingActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessingActivityInput"];
      };
    };
    responses: {
      /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"];
        };
      };
      /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
      201: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteProcessingActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchProcessingActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["ProcessingActivityPatch"];
      };
    };
    responses: {
      /** @description What a controller does with personal data: purposes, data lines, recipients, transfers, retention, security, and what people are told. Art. 30(1). */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listProcessingActivityVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getProcessingActivityVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessingActivityEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listProcessingActivityUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getProcessingActivityDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listProcessorActivities: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["ProcessorActivityMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Where the activity itself stands. Given more than once: any of them. */
        status?: components["parameters"]["status"];
        /** @description Organisation that processes on behalf of others. Given more than once: any of them. */
        processor?: string[];
        /** @description Organisation on whose behalf it acts. Given more than once: any of them. */
        controller?: string[];
        /** @description Sub-processor that it engages. Given more than once: any of them. */
        recipient?: string[];
        /** @description Third country that one of its transfers goes to. Given more than once: any of them. */
        country?: components["parameters"]["country"];
        /** @description Who answers for it: the key of an organisation, or the exact name of a unit or person. Given more than once: any of them. */
        owner?: components["parameters"]["owner"];
        /** @description What the documents say of a point of Article 30: the point, a colon, the evidence. Given more than once: any of them. */
        evidence?: ("controllers:stated" | "controllers:implied" | "controllers:stated-none" | "controllers:silent" | "controllers:unknown" | "categories:stated" | "categories:implied" | "categories:stated-none" | "categories:silent" | "categories:unknown" | "transfers:stated" | "transfers:implied" | "transfers:stated-none" | "transfers:silent" | "transfers:unknown" | "security-measures:stated" | "security-measures:implied" | "security-measures:stated-none" | "security-measures:silent" | "security-measures:unknown")[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: nextReviewOn says so, or, where there is none, it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: string[];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createProcessorActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessorActivityInput"];
      };
    };
    responses: {
      /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"];
        };
      };
      /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
      201: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getProcessorActivity: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["ProcessorActivityMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceProcessorActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessorActivityInput"];
      };
    };
    responses: {
      /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"];
        };
      };
      /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
      201: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteProcessorActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchProcessorActivity: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["ProcessorActivityPatch"];
      };
    };
    responses: {
      /** @description What a processor does on behalf of controllers: for each of them the categories of processing, and transfers, security, sub-processors. Art. 30(2). */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listProcessorActivityVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getProcessorActivityVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorActivityEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listProcessorActivityUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getProcessorActivityDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listWaivers: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Order; `-` is descending. By key unless told, or unless there is a `q` and no filter. */
        sort?: components["parameters"]["sort"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Words that an entry has in its key, label or other texts, whatever their inflection in Swedish or English, accents or case; the last may be the beginning of one. */
        q?: components["parameters"]["q"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["WaiverMember"][];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Rule whose finding is accepted. Given more than once: any of them. */
        rule?: string[];
        /** @description What the finding is about. Given more than once: any of them. */
        subject?: string[];
        /** @description Organisation that answers for it. Given more than once: any of them. */
        organisation?: string[];
        /** @description Where the newest version stands on its way. Given more than once: any of them. */
        lifecycle?: components["parameters"]["lifecycle"];
        /** @description It is to be looked at again before this day: it was approved or reviewed longer before than reviewIntervals.entries of the settings. Given more than once: any of them. */
        reviewDueBefore?: components["parameters"]["reviewDueBefore"];
        /** @description Code of a clause that the entry, or something in it, cites in its provenance. Given more than once: any of them. */
        clause?: components["parameters"]["clause"];
        /** @description How the documents stand to the entry, or to something in it: they state it, imply it, are silent. Given more than once: any of them. */
        provenanceRelation?: components["parameters"]["provenanceRelation"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["WaiverPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createWaiver: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["WaiverInput"];
      };
    };
    responses: {
      /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
      200: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"];
        };
      };
      /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
      201: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getWaiver: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Members that the answer is to have beside `meta` and `key`, parted by commas or one parameter each; all unless told. */
        fields?: components["schemas"]["WaiverMember"][];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceWaiver: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
        /** @description `*`, in place of If-Match, creates what is not there yet. */
        "if-none-match"?: string;
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
    requestBody: {
      content: {
        "application/json": components["schemas"]["WaiverInput"];
      };
    };
    responses: {
      /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
      200: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"];
        };
      };
      /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
      201: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteWaiver: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  patchWaiver: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    /** @description A JSON merge patch (RFC 7396) of the content: a member set replaces, null clears, absent leaves; lists are replaced whole. */
    requestBody: {
      content: {
        "application/merge-patch+json": components["schemas"]["WaiverPatch"];
      };
    };
    responses: {
      /** @description What accepts, for a time and with a reason, that a rule is not met. Art. 5(2). */
      200: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listWaiverVersions: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["VersionPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getWaiverVersion: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        version: components["parameters"]["version"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["WaiverEntry"] | components["schemas"]["Deletion"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listWaiverUsages: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["UsagePage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getWaiverDiff: {
    parameters: {
      query: {
        /** @description State to start from: a revision, or an RFC 3339 time that is over. */
        from: components["parameters"]["from"];
        /** @description State to end with: a revision, or an RFC 3339 time that is over; the newest unless told. */
        to?: components["parameters"]["to"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description How an entry differs between two states. */
      200: {
        content: {
          "application/json": components["schemas"]["EntryDiff"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listPurposeLegalBases: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Whether purposes without pairs of their own answer with those of their nearest ancestor. */
        effective?: components["parameters"]["effective"];
        /** @description Purposes. */
        purpose?: string[];
        /** @description Grounds. */
        legalBasis?: string[];
        /** @description Provisions of the grounds. */
        provision?: ("6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law")[];
        /** @description How the ground stands to the others. */
        relation?: ("sole" | "allocated" | "alternative" | "cumulative")[];
        /** @description Codes of clauses that the pair, or something in it, cites. */
        clause?: string[];
        /** @description Only what changed then or later. */
        updatedSince?: components["parameters"]["updatedSince"];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description Order; `-` is descending. */
        sort?: "purpose" | "-purpose" | "legalBasis" | "-legalBasis";
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeLegalBasisPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listLegalBasesOfPurpose: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Whether purposes without pairs of their own answer with those of their nearest ancestor. */
        effective?: components["parameters"]["effective"];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["PurposeLegalBasisPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getLegalBasisOfPurpose: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        legalBasis: components["parameters"]["legalBasis"];
      };
    };
    responses: {
      /** @description A purpose’s legal basis: which ground it rests on, and how. Art. 6. */
      200: {
        content: {
          "application/json": components["schemas"]["Pair"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  replaceLegalBasisOfPurpose: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        legalBasis: components["parameters"]["legalBasis"];
      };
    };
    /** @description A purpose’s legal basis: which ground it rests on, and how. Art. 6. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["Pair"];
      };
    };
    responses: {
      /** @description A purpose’s legal basis: which ground it rests on, and how. Art. 6. */
      200: {
        content: {
          "application/json": components["schemas"]["Pair"];
        };
      };
      /** @description A purpose’s legal basis: which ground it rests on, and how. Art. 6. */
      201: {
        content: {
          "application/json": components["schemas"]["Pair"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteLegalBasisOfPurpose: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        legalBasis: components["parameters"]["legalBasis"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getEdition: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    responses: {
      /** @description One dated text of a document. */
      200: {
        content: {
          "application/json": components["schemas"]["Edition"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createEdition: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
        /** @description Key of the edition; the day of effectiveOn unless given. */
        edition?: string;
        /** @description Language of the text, BCP 47; that of the edition before unless given. */
        language?: string;
        /** @description Day from which it holds. */
        effectiveOn?: string;
        /** @description Day on which it was published. */
        publishedOn?: string;
        /** @description Where it can be read. Nothing is fetched from there. */
        address?: string;
        /** @description Edition that it takes the place of; unless given, the one of its language that none has superseded. */
        supersedes?: string;
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    requestBody: {
      content: {
        "text/plain": string;
        "text/markdown": string;
        "text/html": string;
        "application/pdf": string;
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
      };
    };
    responses: {
      /** @description The text of an edition as it was loaded, and what it changes. */
      200: {
        content: {
          "application/json": components["schemas"]["LoadedEdition"];
        };
      };
      /** @description The text of an edition as it was loaded, and what it changes. */
      201: {
        content: {
          "application/json": components["schemas"]["LoadedEdition"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getEditionText: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    responses: {
      /** @description The text. Offsets of clauses count its Unicode code points. */
      200: {
        content: {
          "text/plain": string;
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  putEditionText: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    requestBody: {
      content: {
        "text/plain": string;
        "text/markdown": string;
        "text/html": string;
        "application/pdf": string;
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
      };
    };
    responses: {
      /** @description The text of an edition as it was loaded, and what it changes. */
      200: {
        content: {
          "application/json": components["schemas"]["LoadedEdition"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  deleteEditionText: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description The ETag that was read; required. */
        "if-match"?: components["parameters"]["if-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  listPassages: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["PassageList"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createClauses: {
    parameters: {
      query?: {
        /** @description Whether to check everything, answer what would be, and change nothing. */
        dryRun?: components["parameters"]["dryRun"];
      };
      header?: {
        /** @description Any text that no other request of the caller has, such as a UUID; plain, or in double quotes. The same request sent again with it is done once and answered alike. Not kept of dry runs and refusals. */
        "idempotency-key"?: components["parameters"]["idempotency-key"];
        /** @description `return=minimal` answers without a body, `return=representation` with one, as without this header (RFC 7240). */
        prefer?: components["parameters"]["prefer"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "clauses": [
         *         {
         *           "code": "SYF-8",
         *           "type": "purpose",
         *           "start": 120,
         *           "end": 184,
         *           "mustRepresent": true
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["CodedClauses"];
      };
    };
    responses: {
      /** @description One dated text of a document. */
      200: {
        content: {
          "application/json": components["schemas"]["Edition"];
        };
      };
      /** @description Done; the body was left out because the request asked so. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  getEditionCoverage: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
        date?: components["parameters"]["date"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    responses: {
      /** @description How an edition and the register cover each other. */
      200: {
        content: {
          "application/json": components["schemas"]["EditionCoverage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getEditionChange: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description Edition that it is compared with; unless given, the one whose place it has taken. */
        since?: string;
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
        edition: components["parameters"]["edition"];
      };
    };
    responses: {
      /** @description What an edition makes of the clauses of another one, and of what rests on them. */
      200: {
        content: {
          "application/json": components["schemas"]["ComparedEditions"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listMatrixCells: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Purpose that the data is used for. Given more than once: any of them. */
        purpose?: string[];
        /** @description Ground that the use rests on. Given more than once: any of them. */
        legalBasis?: string[];
        /** @description Provision of the ground. Given more than once: any of them. */
        provision?: ("6.1.a" | "6.1.b" | "6.1.c" | "6.1.d" | "6.1.e" | "6.1.f" | "9.2.a" | "9.2.b" | "9.2.c" | "9.2.d" | "9.2.e" | "9.2.f" | "9.2.g" | "9.2.h" | "9.2.i" | "9.2.j" | "10.authority" | "10.law" | "87.national-law")[];
        /** @description Data that is used. Given more than once: any of them. */
        dataCategory?: string[];
        /** @description People whom the data is about; lines are narrowed to them. Given more than once: any of them. */
        dataSubjectCategory?: string[];
        /** @description Activity whose lines declare it; cells are narrowed to its lines. Given more than once: any of them. */
        activity?: string[];
        /** @description `true`: only gaps, the use of data that no ground covers; `false`: all but gaps. */
        gaps?: boolean;
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["MatrixPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getStats: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description A register in numbers. */
      200: {
        content: {
          "application/json": components["schemas"]["Stats"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listStatsEntries: {
    parameters: {
      query: {
        /** @description What is counted: a section and a word for each of its sides, as the addresses in the stats have it. */
        bucket: string;
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["StatsEntryPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getStatsChanges: {
    parameters: {
      query?: {
        /** @description A day of the first period, in UTC; 30 periods are told unless it is given. */
        from?: string;
        /** @description A day of the last period, in UTC; the day of the newest commit unless told. */
        to?: string;
        /** @description Length of a period; day unless told. Weeks start on Monday. */
        by?: "day" | "week" | "month";
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["StatsChanges"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listRecords: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Activities of a controller (30(1)), or of a processor (30(2)); both unless told. */
        kind?: ("processing-activities" | "processor-activities")[];
        /** @description Format of the whole record as one document, in place of pages: json, csv, xlsx, pdf, html, json-ld, turtle, tilt. By Accept unless told. */
        format?: string;
        /** @description Whose record: a controller’s (30(1)) unless told, or a processor’s (30(2)). */
        role?: "controller" | "processor";
        /** @description How much: all unless told; what Article 30 asks and nothing else; or what anybody may read. */
        variant?: "minimal" | "full" | "public";
        /** @description Layout: in the order of Article 30 unless told; or the controller template of the ICO. */
        view?: "imy" | "ico";
        /** @description Language, `sv` or `en`; of another the record is in the register’s, and says so. By Accept-Language unless told. */
        language?: components["parameters"]["language"];
        /** @description Organisation whose activities to tell of, alone or as a group with those below it. */
        organisation?: components["parameters"]["organisation"];
        /** @description Whether the open findings come with it; they do unless told. */
        annex?: boolean;
        /** @description Which table, as CSV: the activities unless told, what the record says of itself, or the findings. */
        table?: "activities" | "about" | "findings";
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description A page of the record, or the whole of it in the format that was asked for. */
      200: {
        content: {
          "application/json": components["schemas"]["RecordPage"];
          "application/vnd.ropa.record+json": components["schemas"]["RecordInWords"];
          "text/csv": string;
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "application/pdf": string;
          "text/html": string;
          "application/ld+json": string;
          "text/turtle": string;
          "application/vnd.tilt+json": string;
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRecordOfProcessingActivity: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description What Article 30(1) asks of one processing activity, as the register has it: nothing is added, and silence is told. */
      200: {
        content: {
          "application/json": components["schemas"]["ControllerRecord"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRecordOfProcessorActivity: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
        key: components["parameters"]["key"];
      };
    };
    responses: {
      /** @description What Article 30(2) asks of one activity of a processor, as the register has it: nothing is added, and silence is told. */
      200: {
        content: {
          "application/json": components["schemas"]["ProcessorRecord"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getNotice: {
    parameters: {
      query?: {
        /** @description Format, markdown or html; by Accept unless told. */
        format?: string;
        /** @description Language, `sv` or `en`; of another the record is in the register’s, and says so. By Accept-Language unless told. */
        language?: components["parameters"]["language"];
        /** @description Organisation whose activities to tell of, alone or as a group with those below it. */
        organisation?: components["parameters"]["organisation"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description The notice. */
      200: {
        content: {
          "text/markdown": string;
          "text/html": string;
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getTagMatrix: {
    responses: {
      /** @description Which grounds can carry purposes about what. */
      200: {
        content: {
          "application/json": components["schemas"]["TagMatrix"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listRules: {
    parameters: {
      query?: {
        /** @description Version of the ruleset; the newest unless told. */
        ruleset?: "2026.1";
      };
    };
    responses: {
      /** @description The rules of a ruleset. */
      200: {
        content: {
          "application/json": components["schemas"]["Rules"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getRule: {
    parameters: {
      path: {
        rule: string;
      };
    };
    responses: {
      /** @description A rule that registers are judged by. */
      200: {
        content: {
          "application/json": components["schemas"]["Rule"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listFindings: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
        /** @description Whether to count what there is on all pages, as `total`; not counted unless told. */
        count?: components["parameters"]["count"];
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
        date?: components["parameters"]["date"];
        /** @description Rule that found it. Given more than once: any of them. */
        rule?: ("ROPA-AI-001" | "ROPA-AI-002" | "ROPA-AI-003" | "ROPA-DM-001" | "ROPA-DM-002" | "ROPA-DM-003" | "ROPA-DM-004" | "ROPA-DM-005" | "ROPA-DM-006" | "ROPA-DM-007" | "ROPA-GV-001" | "ROPA-GV-002" | "ROPA-GV-003" | "ROPA-GV-004" | "ROPA-GV-005" | "ROPA-GV-006" | "ROPA-GV-007" | "ROPA-GV-008" | "ROPA-LB-001" | "ROPA-LB-002" | "ROPA-LB-003" | "ROPA-LB-004" | "ROPA-LB-005" | "ROPA-LB-006" | "ROPA-LB-007" | "ROPA-LB-008" | "ROPA-LB-009" | "ROPA-LB-010" | "ROPA-LB-011" | "ROPA-LB-012" | "ROPA-LB-013" | "ROPA-LB-014" | "ROPA-LB-015" | "ROPA-LB-016" | "ROPA-LB-017" | "ROPA-LB-018" | "ROPA-LB-019" | "ROPA-LB-020" | "ROPA-LB-021" | "ROPA-LB-022" | "ROPA-LB-023" | "ROPA-LB-024" | "ROPA-LB-025" | "ROPA-LB-026" | "ROPA-LB-027" | "ROPA-LB-028" | "ROPA-LB-029" | "ROPA-LB-030" | "ROPA-LB-032" | "ROPA-LB-033" | "ROPA-PC-001" | "ROPA-PC-002" | "ROPA-PC-003" | "ROPA-PC-004" | "ROPA-PU-001" | "ROPA-PU-002" | "ROPA-PU-003" | "ROPA-PU-004" | "ROPA-PU-005" | "ROPA-PU-006" | "ROPA-PU-007" | "ROPA-PV-001" | "ROPA-PV-002" | "ROPA-PV-003" | "ROPA-PV-004" | "ROPA-PV-005" | "ROPA-PV-006" | "ROPA-PV-007" | "ROPA-PV-008" | "ROPA-PV-009" | "ROPA-PV-010" | "ROPA-RC-001" | "ROPA-RC-002" | "ROPA-RC-003" | "ROPA-RC-004" | "ROPA-RC-005" | "ROPA-RC-006" | "ROPA-RC-007" | "ROPA-RT-001" | "ROPA-RT-002" | "ROPA-RT-004" | "ROPA-RT-005" | "ROPA-RT-006" | "ROPA-RT-007" | "ROPA-RT-008" | "ROPA-RT-009" | "ROPA-RT-010" | "ROPA-SC-001" | "ROPA-SC-002" | "ROPA-SC-003" | "ROPA-SC-004" | "ROPA-SC-005" | "ROPA-SC-006" | "ROPA-SC-007" | "ROPA-SC-008" | "ROPA-SC-009" | "ROPA-SC-010" | "ROPA-SE-001" | "ROPA-SE-002" | "ROPA-SE-003" | "ROPA-SE-004" | "ROPA-SO-001" | "ROPA-SO-002" | "ROPA-SO-003" | "ROPA-SO-004" | "ROPA-TF-001" | "ROPA-TF-003" | "ROPA-TF-004" | "ROPA-TF-005" | "ROPA-TF-006" | "ROPA-TF-007" | "ROPA-TR-001" | "ROPA-TR-002" | "ROPA-TR-003" | "ROPA-TR-004" | "ROPA-TR-005" | "ROPA-TR-006" | "ROPA-TR-007" | "ROPA-TR-008" | "ROPA-TR-009" | "ROPA-TX-001" | "ROPA-TX-002" | "ROPA-TX-003" | "ROPA-TX-004" | "ROPA-WV-001" | "ROPA-WV-002")[];
        /** @description Its severity. Given more than once: any of them. */
        severity?: ("error" | "warning" | "info")[];
        /** @description Kind of the entry that it is about. Given more than once: any of them. */
        kind?: ("settings" | "organisations" | "documents" | "statutes" | "contexts" | "purposes" | "legal-bases" | "data-categories" | "data-subject-categories" | "sources" | "recipients" | "transfers" | "retention-rules" | "security-measures" | "systems" | "processing-activities" | "processor-activities" | "waivers")[];
        /** @description What it is about, or lies below: `purposes/billing`. Given more than once: any of them. */
        subject?: string[];
        /** @description Article of the GDPR that asks for it, or that it lies below: `6.1` has `6.1.b`. Given more than once: any of them. */
        article?: string[];
        /** @description How the documents stand to what is missing; `none` where that is not the cause. Given more than once: any of them. */
        evidence?: ("silent" | "unknown" | "none")[];
        /** @description Whether a waiver accepts it on that day. */
        waived?: boolean;
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["FindingPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getFindingsSummary: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
        date?: components["parameters"]["date"];
      };
      header?: {
        /** @description ETags that the caller has, or `*`: the answer is 304 when the current one is among them. */
        "if-none-match"?: components["parameters"]["if-none-match"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    responses: {
      /** @description The findings on a register in numbers. */
      200: {
        content: {
          "application/json": components["schemas"]["FindingsSummary"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  checkPurposeLegalBases: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
        date?: components["parameters"]["date"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Pairs to look for in a register. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeclaredPairs"];
      };
    };
    responses: {
      /** @description Which declared pairs hold. */
      200: {
        content: {
          "application/json": components["schemas"]["JudgedPairs"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  checkCitations: {
    parameters: {
      query?: {
        /** @description State of the register to answer as of: a revision, or an RFC 3339 time that is over; the newest unless told. */
        asOf?: components["parameters"]["asOf"];
        /** @description `approved`: only what is in force, each entry as it was approved last. `newest`, unless told: every entry as it was written last, drafts and all. */
        state?: components["parameters"]["state"];
        /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
        date?: components["parameters"]["date"];
      };
      path: {
        register: components["parameters"]["register"];
      };
    };
    /** @description Citations to look up in a register. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["Citations"];
      };
    };
    responses: {
      /** @description Which citations hold. */
      200: {
        content: {
          "application/json": components["schemas"]["CitationCheck"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  checkRegisterFile: {
    parameters: {
      query?: {
        /** @description Day to judge on; today unless told, or the day of the state that asOf names. */
        date?: components["parameters"]["date"];
        /** @description Most findings to tell; 100 unless told. */
        limit?: number;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegisterFile"];
        "application/yaml": string;
      };
    };
    responses: {
      /** @description What the rules say of a register file. */
      200: {
        content: {
          "application/json": components["schemas"]["FileCheck"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        /** @description Most items on the page; 50 unless told. */
        limit?: components["parameters"]["limit"];
        /** @description Opaque place to go on from: `nextCursor` of the page before. */
        cursor?: components["parameters"]["cursor"];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        content: {
          "application/json": components["schemas"]["ApiKeyPage"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  createApiKey: {
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "nightly checks",
         *       "role": "checker",
         *       "registers": [
         *         "finago"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["NewApiKey"];
      };
    };
    responses: {
      /** @description A new API key. */
      201: {
        content: {
          "application/json": components["schemas"]["CreatedApiKey"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  getApiKey: {
    parameters: {
      path: {
        id: components["parameters"]["id"];
      };
    };
    responses: {
      /** @description An API key, without its secret. */
      200: {
        content: {
          "application/json": components["schemas"]["ApiKey"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
  revokeApiKey: {
    parameters: {
      path: {
        id: components["parameters"]["id"];
      };
    };
    responses: {
      /** @description Done. */
      204: {
        content?: never;
      };
      default: components["responses"]["Problem"];
    };
  };
  createApiKeyRotation: {
    parameters: {
      path: {
        id: components["parameters"]["id"];
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "oldValidFor": 86400
         *     }
         */
        "application/json": components["schemas"]["NewApiKeyRotation"];
      };
    };
    responses: {
      /** @description An API key with another secret. */
      200: {
        content: {
          "application/json": components["schemas"]["RotatedApiKey"];
        };
      };
      default: components["responses"]["Problem"];
    };
  };
}
