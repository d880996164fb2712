package nl.dichterbij.skills;

import java.nio.file.Path;

import org.springframework.context.ApplicationContext;

/** Imports an edition of ESCO, for measurements of other modules. */
public final class EscoFolder {

    private EscoFolder() {
    }

    public static void read(ApplicationContext application, Path folder) {
        application.getBean(EscoImport.class).run(folder);
    }
}
