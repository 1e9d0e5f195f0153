package vn.hoalu.administration.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the upload says, in the language of the page. */
record UploadTexts(UnaryOperator<String> texts) {

    UploadI18N all() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("choose")).setMany(say("choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(say("rejected"))
                        .setFileIsTooBig(say("rejected"))
                        .setIncorrectFileType(say("rejected")))
                .setFile(new UploadI18N.File()
                        .setRemove(say("remove"))
                        .setRetry(say("retry"))
                        .setStart(say("choose")))
                .setUploading(uploading())
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"));
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say("going"))
                        .setProcessing(say("going"))
                        .setStalled(say("stalled"))
                        .setHeld(say("going")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(say("failed"))
                        .setUnexpectedServerError(say("failed"))
                        .setForbidden(say("failed")));
    }

    private String say(String what) {
        return texts.apply("administration.import.upload." + what);
    }
}
