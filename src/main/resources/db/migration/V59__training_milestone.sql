-- Being enrolled in a training and being on a list for open hiring were one milestone.
update milestone m set code = 'milestone-training-enrolled'
 where m.code = 'milestone-enrolled'
   and exists (select from training_enrolment e where e.case_id = m.case_id and e.occurrence = m.occurrence)
   and not exists (select from open_hiring_enrolment n where n.case_id = m.case_id and n.occurrence = m.occurrence);
