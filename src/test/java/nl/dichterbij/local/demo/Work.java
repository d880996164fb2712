package nl.dichterbij.local.demo;

import java.util.List;
import java.util.stream.Stream;

import nl.dichterbij.skills.OccupationUri;
import nl.dichterbij.skills.SkillUri;
import nl.dichterbij.trajectory.Sector;

/** Kinds of work that people in Drenthe do and ask for, with the ESCO skills that go with them. */
enum Work {
    WAREHOUSE(Sector.LOGISTICS, "bea705fe-06ac-4147-b8e0-6e8ac1208d8f", "Magazijnmedewerker",
            "Je laadt en lost, slaat goederen op en houdt het magazijn op orde.", "S6.2.1 S6.2.3 S6.1.1", "S2.2.5"),
    PICKING(Sector.LOGISTICS, "cd94def5-3442-4c2e-ae3d-0761a3008bcb", "Orderpicker",
            "Je verzamelt bestellingen met een scanner en maakt ze klaar voor verzending.", "S6.1.1 S6.1.3 S6.2.2", "S6.1.2"),
    FORKLIFT(Sector.LOGISTICS, "eeac6251-1974-42f5-91ed-513c6c883755", "Heftruckchauffeur",
            "Je rijdt pallets tussen vrachtwagen, magazijn en productie.", "S8.1.3 S6.2.1 S6.2.3", "S3.3.1"),
    DRIVING(Sector.LOGISTICS, "45037d43-a8f5-4f46-b332-b2935bc305f4", "Vrachtwagenchauffeur",
            "Je bezorgt bij klanten in het noorden en bent elke avond thuis.", "S8.2.1 S6.2.1", "S2.2.5 S3.3.1"),
    HOME_CARE(Sector.CARE, "1391bdf9-bd61-4fb5-91ca-c29036ab2b60", "Medewerker thuiszorg",
            "Je helpt mensen thuis met wassen, aankleden en het begin van de dag.", "S3.6.1 S3.6.2 S3.4.4", "S2.8.6 S1.7.3"),
    HOME_HELP(Sector.CARE, "85482504-c83d-4038-80d9-265198d18b48", "Hulp bij het huishouden",
            "Je houdt het huis schoon en hebt aandacht voor wie er woont.", "S3.4.4 S6.11.2", "S1.7.3 S6.12"),
    WELDING(Sector.TECH, "7aedaa07-3884-4c5b-88f9-80997b2aa54b", "Lasser",
            "Je last stalen onderdelen voor machines en trailers.", "S7.1.6 S8.4.2", "S2.1.3 S2.5.1"),
    SOLAR(Sector.TECH, "75b63949-1b93-4bf2-a777-ccf978dc3e8a", "Monteur zonnepanelen",
            "Je legt met een vaste collega zonnepanelen op daken van huizen en stallen.", "S8.8.1 S6.2.4 S7.1.7", "S3.3.1"),
    GARDEN(Sector.GREEN, "e7970c7a-7769-4002-87d3-0a8ea94fdd6f", "Medewerker groenvoorziening",
            "Je onderhoudt parken en bermen: maaien, snoeien en planten.", "S6.4.2 S6.4.3", "S8.1.2 S6.11.3"),
    NURSERY(Sector.GREEN, "b865693a-eb11-44cc-bf6c-38e5b4d7e169", "Medewerker boomkwekerij",
            "Je stekt, verpot en sorteert jonge bomen.", "S6.4.1 S6.4.2 S6.1.1", "S8.1.2"),
    COOKING(Sector.HOSPITALITY, "90f75f67-495d-49fa-ab57-2f320e251d7e", "Zelfstandig werkend kok",
            "Je kookt in een kleine keuken met producten uit de streek.", "S3.5.1 S1.11.3", "S6.3.1"),
    KITCHEN(Sector.HOSPITALITY, "e1cf6897-158d-4b48-a39e-2a3a8cac216c", "Keukenhulp",
            "Je helpt de kok, wast af en houdt de keuken schoon.", "S3.5.1 S6.11.1", "S6.13.2"),
    SERVING(Sector.HOSPITALITY, "d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471", "Medewerker bediening",
            "Je ontvangt gasten, brengt eten en drinken en rekent af.", "S3.5.2 S1.5.3", "S4.4.2 S1.15.1"),
    CLEANING(Sector.CLEANING, "303a1e34-cb16-4054-b323-81e5eec17397", "Schoonmaker",
            "Je maakt kantoren en scholen schoon, met een vaste ploeg.", "S6.11.2 S6.13.2", "S6.11.1"),
    SHOP(Sector.RETAIL, "0b15375e-dfdd-4047-9efb-096e0aaee7d2", "Winkelmedewerker",
            "Je vult de schappen en helpt klanten.", "S1.6.1 S1.5.3 S6.2.2", "S4.4.2"),
    CHECKOUT(Sector.RETAIL, "2b871272-bd61-4206-bd1a-0b96d7023098", "Kassamedewerker",
            "Je zit achter de kassa en staat klanten te woord.", "S4.4.2 S3.4.1", "S1.6.1"),
    PRODUCTION(Sector.PRODUCTION, "245be6d1-fe9a-4ac8-9f81-122a687e4724", "Productiemedewerker",
            "Je werkt in ploegen aan de lijn en lost kleine storingen op.", "S8.5 S6.5.4 S2.8.1", "S6.1.3"),
    FOOD(Sector.PRODUCTION, "e3dc66de-99c7-4607-a82b-7244036d316d", "Medewerker voedselproductie",
            "Je bedient machines die aardappelen en groenten verwerken.", "S6.5.7 S8.5.4", "S8.5.2 S2.8.1"),
    PACKING(Sector.PRODUCTION, "f5cb9901-86fc-48d0-9cde-667fbe8cef3a", "Inpakker",
            "Je pakt producten in met de hand en kijkt ze na.", "S6.1.3 S6.1.1", "S8.5.2"),
    CARPENTRY(Sector.CONSTRUCTION, "2a22ff9e-de3b-408d-b312-5034896cc4f4", "Timmerman",
            "Je maakt en plaatst houten onderdelen in woningen.", "S7.1.3 S6.7.1 S6.7.5", "S2.5.1"),
    BRICKWORK(Sector.CONSTRUCTION, "05f321f8-055b-407d-bf19-e0ddabda56b7", "Metselaar",
            "Je metselt gevels en herstelt oud werk.", "S7.1.1 S6.3.1", "S2.5.1 S6.2.2"),
    OFFICE(Sector.OFFICE, "044d78cc-f62f-4532-83a5-8e04f2889652", "Administratief medewerker",
            "Je verwerkt gegevens, post en facturen.", "S4.4.3 S2.4.2 S5.6.2", "S2.2.1"),
    RECEPTION(Sector.OFFICE, "f7b04542-d8c7-42db-8475-e63b507cce82", "Receptionist",
            "Je ontvangt bezoekers en neemt de telefoon aan.", "S3.4.1 S4.4.3", "S8.6.4 S1.15.1");

    /** Asked for in every kind of work; ESCO's transversal skills, which kept their addresses since version 1.0. */
    private static final List<SkillUri> GENERAL = Stream.of(
            "60c78287-22eb-4103-9c8c-28deaa460da0",   // in teams werken
            "c29aa9d2-4da8-4bdd-831c-8d4a2fb51730",   // zelfstandig werken
            "7a147904-22b3-498a-b4d9-7bceeb86b45d",   // druk aankunnen
            "83e6510b-ffeb-4aec-959c-4265fd0ff7b7",   // gedetailleerd werken
            "5c59dac1-0547-4068-b43c-ac59f1344448",   // goede manieren tonen
            "9bf266a6-188b-4d17-a22f-2f266d76832b")   // bereidheid tonen om te leren
            .map(Work::skill).toList();

    private final Sector sector;
    private final OccupationUri occupation;
    private final String title;
    private final String description;
    private final List<SkillUri> core;
    private final List<SkillUri> useful;

    Work(Sector sector, String occupation, String title, String description, String core, String useful) {
        this.sector = sector;
        this.occupation = new OccupationUri("http://data.europa.eu/esco/occupation/" + occupation);
        this.title = title;
        this.description = description;
        this.core = Stream.of(core.split(" ")).map(Work::skill).toList();
        this.useful = Stream.of(useful.split(" ")).map(Work::skill).toList();
    }

    private static SkillUri skill(String code) {
        return new SkillUri("http://data.europa.eu/esco/skill/" + code);
    }

    static List<SkillUri> general() {
        return GENERAL;
    }

    Sector sector() {
        return sector;
    }

    OccupationUri occupation() {
        return occupation;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<SkillUri> core() {
        return core;
    }

    List<SkillUri> useful() {
        return useful;
    }
}
