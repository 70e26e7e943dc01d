package org.otonari.forms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.otonari.files.FileCheck;
import org.otonari.files.FileRefused;
import org.otonari.ui.UploadTexts;

/** Files somebody adds to an answer. Each goes to the case's documents at once; the answer names them. */
final class FilesField extends CustomField<List<String>> {

    private static final long serialVersionUID = 1L;

    private final transient FilesType type;
    private final transient Optional<FormFiles.Folder> folder;
    private final transient @Nullable FileCheck check;
    private final Locale locale;
    private final UnorderedList list = new UnorderedList();
    private final Upload upload = new Upload(this::receive);
    private final Span refusal = new Span();
    private List<String> ids = List.of();

    FilesField(FilesType type, Optional<FormFiles.Folder> folder, @Nullable FileCheck check, Locale locale) {
        super(List.of());
        this.type = type;
        this.folder = folder;
        this.check = check;
        this.locale = locale;
        list.addClassName("otonari-form-files");
        refusal.addClassName("otonari-form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        upload.setUploadButton(new Button(Texts.of(locale, "forms.files.add")));
        upload.setDropLabel(new Span(Texts.of(locale, "forms.files.drop")));
        upload.setAcceptedFileTypes(type.accepted().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.mediaType()), each.extensions().stream().map(extension -> "." + extension)))
                .toArray(String[]::new));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(new Div(list, upload, refusal));
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        upload.setI18n(UploadTexts.get());
        if (check != null) {
            upload.setMaxFileSize(check.maxBytes());
        }
    }

    /** Reads one byte more than is allowed and no further, whatever the browser says of the size. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            content = stream.readNBytes(check == null ? 0 : check.maxBytes() + 1);
        }
        event.getUI().access(() -> take(event.getFileName(), event.getContentType(), content));
    }

    /** As when somebody picks a file in the browser. */
    void take(String name, @Nullable String declaredType, byte[] content) {
        refusal.setText("");
        if (isReadOnly() || check == null || folder.isEmpty()) {
            return;
        }
        if (ids.size() >= type.most()) {
            refusal.setText(Texts.of(locale, "forms.error.filesTooMany", type.most()));
            return;
        }
        try {
            var file = check.check(name, declaredType, content);
            if (!type.accepted().contains(file.type())) {
                refusal.setText(Texts.of(locale, "forms.error.fileType"));
                return;
            }
            change(Stream.concat(
                            ids.stream(), Stream.of(folder.get().store(file).id()))
                    .toList());
        } catch (FileRefused refused) {
            refusal.setText(Texts.of(locale, refused));
        }
    }

    private void change(List<String> changed) {
        ids = changed;
        updateValue();
        draw();
    }

    private void draw() {
        list.removeAll();
        for (var id : ids) {
            var name = folder.flatMap(it -> it.find(id))
                    .map(FormFiles.StoredFile::name)
                    .orElse(Texts.of(locale, "forms.files.gone"));
            var item = new ListItem(new Span(name));
            if (!isReadOnly()) {
                item.add(removal(id, name));
            }
            list.add(item);
        }
        list.setVisible(!ids.isEmpty());
        upload.setVisible(!isReadOnly() && ids.size() < type.most());
    }

    private Button removal(String id, String name) {
        var button = new Button(Texts.of(locale, "forms.rows.remove"), click -> {
            var kept = new ArrayList<>(ids);
            kept.remove(id);
            change(kept);
        });
        button.setAriaLabel(Texts.of(locale, "forms.rows.removeNamed", name));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        draw();
    }

    @Override
    protected List<String> generateModelValue() {
        return ids;
    }

    @Override
    protected void setPresentationValue(List<String> shown) {
        ids = List.copyOf(shown);
        draw();
    }
}
