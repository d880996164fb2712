package nl.dichterbij;

import nl.dichterbij.praktijkleren.RegisterImportCommand;
import nl.dichterbij.skills.EscoImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: dossiers, pages and job workers around the processes that Camunda runs. */
@SpringBootApplication
public class Dichterbij {

    public static void main(String[] args) {
        if (EscoImportCommand.isAskedFor(args)) {
            System.exit(EscoImportCommand.run(args));
        }
        if (RegisterImportCommand.isAskedFor(args)) {
            System.exit(RegisterImportCommand.run(args));
        }
        SpringApplication.run(Dichterbij.class, args);
    }
}
