package org.otonari.ui;

import com.vaadin.flow.component.upload.UploadI18N;

/** What an upload says by itself, in the reader's language. */
public final class UploadTexts {

    private UploadTexts() {}

    public static UploadI18N get() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.t("ui.upload.tooMany"))
                        .setFileIsTooBig(Texts.t("ui.upload.tooBig"))
                        .setIncorrectFileType(Texts.t("ui.upload.wrongType")))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.t("ui.upload.retry"))
                        .setStart(Texts.t("ui.upload.start"))
                        .setRemove(Texts.t("ui.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.t("ui.upload.connecting"))
                                .setStalled(Texts.t("ui.upload.stalled"))
                                .setProcessing(Texts.t("ui.upload.processing"))
                                .setHeld(Texts.t("ui.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.t("ui.upload.remaining"))
                                .setUnknown(Texts.t("ui.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.t("ui.upload.failed"))
                                .setUnexpectedServerError(Texts.t("ui.upload.failed"))
                                .setForbidden(Texts.t("ui.upload.forbidden"))));
    }
}
