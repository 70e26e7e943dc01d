package org.otonari.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A process as a picture with "you are here". The names of the current steps say the same to those who cannot see. */
@Tag("otonari-process-picture")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./components/process-picture.ts")
public class ProcessPictureView extends Component implements HasSize {

    public ProcessPictureView() {
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "here", Texts.t("ui.picture.here"),
                                "done", Texts.t("ui.picture.done"),
                                "next", Texts.t("ui.picture.next"),
                                "showHere", Texts.t("ui.picture.showHere"),
                                "whole", Texts.t("ui.picture.whole"),
                                "closer", Texts.t("ui.picture.closer"),
                                "farther", Texts.t("ui.picture.farther"),
                                "keys", Texts.t("ui.picture.keys"),
                                "failed", Texts.t("ui.picture.failed")));
    }

    /**
     * @param xml BPMN with its diagram
     * @param here ids of the nodes where the case is now
     * @param done ids of the nodes it has passed
     * @param next ids of the nodes it can come to from there
     * @param hereNames names of the steps where it is now, in the reader's language
     */
    public void show(
            String xml,
            Collection<String> here,
            Collection<String> done,
            Collection<String> next,
            List<String> hereNames) {
        getElement().setProperty("alternative", alternative(hereNames));
        getElement().setPropertyList("here", List.copyOf(here));
        getElement().setPropertyList("done", List.copyOf(done));
        getElement().setPropertyList("next", List.copyOf(next));
        getElement().setProperty("xml", xml);
    }

    private static String alternative(List<String> hereNames) {
        return hereNames.isEmpty()
                ? Texts.t("ui.picture.nowhere")
                : Texts.t("ui.picture.alternative", String.join(Texts.t("ui.picture.and"), hereNames));
    }
}
