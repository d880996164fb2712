package nl.dichterbij;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: dossiers, pages and job workers around the processes that Camunda runs. */
@SpringBootApplication
public class Dichterbij {

    public static void main(String[] args) {
        SpringApplication.run(Dichterbij.class, args);
    }
}
